using System.ComponentModel;
using System.Diagnostics;

namespace SummitSite.Cli.Serving;

/// <summary>The reader's own browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address; false when the system does not know how.</summary>
    internal static bool Open(Uri address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception fault) when (fault is Win32Exception or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
