using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SummitSite.Cli.Outside;

namespace SummitSite.Cli.Commands;

/// <summary>What came of asking for outside links, in numbers.</summary>
internal static class OutsideTable
{
    internal static string Of(ImmutableArray<LinkState> states)
    {
        var table = new StringBuilder("\nOutside links\n");
        foreach (var (name, state) in new[] { ("answer", LinkState.Fine), ("have moved", LinkState.Moved), ("are gone", LinkState.Gone), ("do not answer", LinkState.Failed), ("may not be asked for", LinkState.NotAsked) })
            if (states.Count(s => s == state) is > 0 and var count)
                table.Append("  ").Append(name.PadRight(24)).Append(count.ToString(CultureInfo.InvariantCulture).PadLeft(6)).Append('\n');
        return table.ToString();
    }
}
