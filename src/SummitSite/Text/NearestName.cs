namespace SummitSite.Text;

/// <summary>Finds what an author probably meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate at the least edit distance (insert, delete, replace, swap of neighbours), if it is near enough to be a slip:
    /// at most a third of the longer name, and never more than three. Ties go to the first in ordinal order.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var allowed = Math.Clamp(Math.Max(written.Length, candidate.Length) / 3, 1, 3);
            if (Math.Abs(written.Length - candidate.Length) > allowed)
                continue;
            var distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= allowed && distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best ?? candidates.Order(StringComparer.Ordinal).FirstOrDefault(c => Contains(c, written));
    }

    // "present" is not a slip for "not-present".
    private static bool IsNegated(string name) => name.StartsWith("not-", StringComparison.OrdinalIgnoreCase) || name.Contains("-not-", StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string candidate, string written) =>
        IsNegated(candidate) == IsNegated(written) && written.Length >= 4 && candidate.Length >= 4
        && (HasAsPart(candidate, written) || HasAsPart(written, candidate));

    // "noon" is no part of "afternoon" that anybody left the rest of away.
    private static bool HasAsPart(string whole, string part) =>
        whole.StartsWith(part, StringComparison.OrdinalIgnoreCase) || whole.Contains("-" + part, StringComparison.OrdinalIgnoreCase) || whole.Contains("/" + part, StringComparison.OrdinalIgnoreCase);

    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[a.Length, b.Length];
    }
}
