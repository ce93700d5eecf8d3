using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>Does everything have a place of its own in its order? Articles, outcomes and timelines by number, events by their times and by what they come after.</summary>
internal static class OrderCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        CheckNumbers(index.Articles, a => (a.Order, a.OrderAt), "article", bag);
        CheckNumbers(index.Outcomes, o => (o.Order, o.OrderAt), "outcome", bag);
        CheckNumbers(index.Timelines, t => (t.Order, t.OrderAt), "timeline", bag);
        foreach (var entry in index.Events.Where(e => e.After is not null))
            if (!CheckCircle(entry, index, bag) && index.Find<TimelineEvent>(entry.After) is { } first && EventOrder.IsCertainlyBefore(entry, first, index.Site.Summit.Zone))
                bag.Add(Rules.AfterLaterEvent(entry.After!.At, entry.Id, entry.When.Text, first.Id, first.When.Text, first.WhenAt));
    }

    private static void CheckNumbers<T>(IEnumerable<T> entries, Func<T, (int Number, Location At)> order, string kind, DiagnosticBag bag)
        where T : IEntry
    {
        foreach (var same in entries.GroupBy(e => order(e).Number))
            foreach (var other in same.Skip(1))
                bag.Add(Rules.DuplicateOrder(order(other).At, kind, same.Key, same.First().Title, order(same.First()).At));
    }

    // Reported once for each circle: at the event with the first id. True for every event of it.
    private static bool CheckCircle(TimelineEvent start, SiteIndex index, DiagnosticBag bag)
    {
        var met = new List<TimelineEvent> { start };
        for (var next = index.Find<TimelineEvent>(start.After); next is not null && next != start; next = index.Find<TimelineEvent>(next.After))
        {
            if (met.Contains(next))
                return false;
            met.Add(next);
        }
        var isCircle = met[^1].After?.Target == start.Key;
        if (isCircle && met.All(e => string.CompareOrdinal(start.Id, e.Id) <= 0))
            bag.Add(Rules.OrderGoesInCircles(start.After!.At, start.Id, start.After.Target.Id));
        return isCircle;
    }
}
