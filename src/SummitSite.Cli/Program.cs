using System.Runtime.InteropServices;
using SummitSite.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return (int)App.Run(args, Terminal.OfProcess(), stop.Token);

// The first signal asks the program to stop where it can leave everything as it was; the second one is the system's to handle.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
