using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SummitSite.Benchmarks;

/// <summary>
/// How long an editor waits: <c>serve</c> of the real site in a process of its own, a browser that listens at an article, and a line that is added to that article.
/// Measured from the save to the page with the line in it, and to the program's word that all pages are made. <c>visible PROGRAM [TIMES]</c>
/// </summary>
internal static partial class VisibleBenchmark
{
    private const string Article = "content/articles/the-meeting.md", Page = "the-meeting/";
    private const int Warming = 10;

    internal static void Run(string[] arguments)
    {
        var (program, times) = (arguments[0], arguments is [_, var written] ? int.Parse(written, CultureInfo.InvariantCulture) : 25);
        var site = Directory.CreateTempSubdirectory("summit-bench-").FullName;
        try
        {
            foreach (var folder in new[] { "content", "templates", "archive" }.Where(f => Directory.Exists(Path.Join(RealSite.Root, f))))
                Copy(Path.Join(RealSite.Root, folder), Path.Join(site, folder));
            var waits = Measure(program, site, Warming + times).GetAwaiter().GetResult()[Warming..];
            Console.WriteLine("| from the save to | median ms | slowest ms |\n|---|---|---|");
            Row("the page with the line in it", [.. waits.Select(w => w.Seen)]);
            Row("all pages made", [.. waits.Select(w => w.Whole)]);
        }
        finally
        {
            Directory.Delete(site, recursive: true);
        }
    }

    private static void Row(string name, double[] waits) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Arms.Median(waits):0} | {waits.Max():0} |"));

    private static async Task<List<(double Seen, double Whole)>> Measure(string program, string site, int times)
    {
        string[] command = [.. program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : new[] { program }, "serve", "--port", "0", "--root", site];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await Said(process, Address()).ConfigureAwait(false)) };
            using var events = new StreamReader(await client.GetStreamAsync(new Uri("/.summitsite/events?page=" + Uri.EscapeDataString(client.BaseAddress.AbsolutePath + Page), UriKind.Relative)).ConfigureAwait(false));
            var (waits, article) = (new List<(double, double)>(), Path.Join(site, Article));
            var text = await File.ReadAllTextAsync(article).ConfigureAwait(false);
            for (var number = 0; number < times; number++)
                waits.Add(await Wait(process, client, events, article, text, string.Create(CultureInfo.InvariantCulture, $"A heading that was written for time {number}")).ConfigureAwait(false));
            return waits;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync().ConfigureAwait(false);
        }
    }

    private static async Task<(double Seen, double Whole)> Wait(Process process, HttpClient client, StreamReader events, string file, string text, string line)
    {
        await Task.Delay(300).ConfigureAwait(false);
        var began = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(file, $"{text}\n## {line}\n").ConfigureAwait(false);
        do
            await Event(events).ConfigureAwait(false);
        while (!(await client.GetStringAsync(new Uri(Page, UriKind.Relative)).ConfigureAwait(false)).Contains(line, StringComparison.Ordinal));
        var seen = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await Said(process, Made()).ConfigureAwait(false);
        return (seen, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static async Task Event(StreamReader events)
    {
        while (await events.ReadLineAsync().ConfigureAwait(false) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return;
        throw new EndOfStreamException("The stream of events ended.");
    }

    private static async Task<string> Said(Process process, Regex wanted)
    {
        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
            if (wanted.Match(line) is { Success: true } match)
                return match.Value;
        throw new InvalidOperationException("The program ended.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\S*")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\d+ pages, ")]
    private static partial Regex Made();
}
