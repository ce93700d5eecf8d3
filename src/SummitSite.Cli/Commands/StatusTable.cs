using System.Text;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>Why each outcome stands as it does, for <c>check -v</c>.</summary>
internal static class StatusTable
{
    internal static string Of(BuildSummary summary)
    {
        var table = new StringBuilder("Why each status\n");
        foreach (var status in summary.Statuses)
        {
            table.Append($"  {status.Outcome}: {status.Status} as of {status.AsOf}\n");
            foreach (var counted in status.Counted)
                table.Append($"    counted      {counted}\n");
            foreach (var other in status.NotCounted)
                table.Append($"    not counted  {other}\n");
            if (!status.AlsoEarned.IsEmpty)
                table.Append($"    enough for   {string.Join(", ", status.AlsoEarned)}\n");
        }
        return summary.Statuses.IsEmpty ? "" : table.ToString();
    }
}
