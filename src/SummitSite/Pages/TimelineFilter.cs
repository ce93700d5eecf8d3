using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What the timeline can be filtered by: its phases, and the people of its events with their sides. Only what would find something is offered.</summary>
internal sealed record TimelineFilter(ImmutableArray<string> Phases, ImmutableArray<FilterSide> Sides, ImmutableArray<FilterSide> Groups) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("phases", Phases), ("sides", Sides), ("groups", Groups)];

    internal static TimelineFilter Of(SiteIndex index)
    {
        var people = index.Events.SelectMany(e => index.FindAll<Speaker>(e.People)).Distinct().ToHashSet();
        var sides = index.Site.Parties.Select(p => Side(p.Id, p.Name, index.Speakers.Where(s => people.Contains(s) && s.Party == p.Id))).Where(s => s.People.Length > 0).ToImmutableArray();
        var others = Side("", index.Words.Others(SpeakerKind.Person), index.Speakers.Where(s => people.Contains(s) && sides.All(p => p.Id != s.Party)));
        return new TimelineFilter(
            [.. index.Events.Select(e => e.Phase).Distinct()],
            sides,
            others.People.Length > 0 ? sides.Add(others) : sides);
    }

    private static FilterSide Side(string id, string name, IEnumerable<Speaker> people) => new(id, name, [.. people.Select(p => new FilterPerson(p.Id, p.Name))]);
}

/// <summary>A side and those of its people who take part in events; an empty id for those who belong to none.</summary>
internal sealed record FilterSide(string Id, string Name, ImmutableArray<FilterPerson> People) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("name", Name), ("people", People)];
}

/// <summary>Somebody to filter by.</summary>
internal sealed record FilterPerson(string Id, string Name) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("name", Name)];
}
