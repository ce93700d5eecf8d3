using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>
/// Is a phase of few events a slip for another of its timeline? Word by word: what differs in a number, or in a word too short to be misspelt, is another phase.
/// </summary>
internal static class PhaseCheck
{
    private const int Few = 2;
    private const int ShortestWord = 4;
    private const int MostLetters = 2;

    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var timeline in index.Timelines)
        {
            // The fewest first, and of as many the later: the others are what it may have been meant to be.
            var phases = timeline.Events.GroupBy(e => e.Phase, StringComparer.Ordinal).Reverse().OrderBy(p => p.Count()).ToArray();
            for (var i = 0; i < phases.Length && phases[i].Count() <= Few; i++)
                if (Near(phases[i].Key, phases[(i + 1)..].Select(p => p.Key)) is { } near)
                    bag.Add(Rules.NearPhase(phases[i].First().PhaseAt, phases[i].Key, phases[i].Count(), near, phases.Single(p => p.Key == near).Count()));
        }
    }

    private static string? Near(string phase, IEnumerable<string> others) => NearestName.Of(phase, others.Where(o => IsSlip(phase.Split(' '), o.Split(' '))));

    private static bool IsSlip(string[] written, string[] meant) =>
        written.Length == meant.Length && written.Zip(meant).All(w => w.First.Equals(w.Second, StringComparison.OrdinalIgnoreCase) || IsSlip(w.First, w.Second));

    private static bool IsSlip(string written, string meant) =>
        Math.Max(written.Length, meant.Length) >= ShortestWord && Math.Abs(written.Length - meant.Length) <= MostLetters && !written.Concat(meant).Any(char.IsDigit) && NearestName.Of(written, [meant]) is not null;
}
