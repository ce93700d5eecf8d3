using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does everything have a place of its own in its order? Articles, outcomes and timelines by number, events by what they come after.</summary>
internal static class OrderCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        CheckNumbers(index.Articles, a => a.Order, "article", bag);
        CheckNumbers(index.Outcomes, o => o.Order, "outcome", bag);
        CheckNumbers(index.Timelines, t => t.Order, "timeline", bag);
        foreach (var entry in index.Events)
            CheckCircle(entry, index, bag);
    }

    private static void CheckNumbers<T>(IEnumerable<T> entries, Func<T, int> order, string kind, DiagnosticBag bag)
        where T : IEntry
    {
        foreach (var same in entries.GroupBy(order))
            foreach (var other in same.Skip(1))
                bag.Add(Rules.DuplicateOrder(other.At, kind, same.Key, same.First().Title, same.First().At));
    }

    // Reported once for each circle: at the event with the first id.
    private static void CheckCircle(TimelineEvent start, SiteIndex index, DiagnosticBag bag)
    {
        var met = new List<TimelineEvent> { start };
        for (var next = index.Find<TimelineEvent>(start.After); next is not null && next != start; next = index.Find<TimelineEvent>(next.After))
        {
            if (met.Contains(next))
                return;
            met.Add(next);
        }
        var isCircle = met[^1].After?.Target == start.Key;
        if (isCircle && met.All(e => string.CompareOrdinal(start.Id, e.Id) <= 0))
            bag.Add(Rules.OrderGoesInCircles(start.After!.At, start.Id, start.After.Target.Id));
    }
}
