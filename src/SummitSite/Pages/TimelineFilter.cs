using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Pages;

/// <summary>What the timeline can be filtered by: its phases, and the people of its events with their sides. Only what would find something is offered.</summary>
internal sealed record TimelineFilter(ImmutableArray<FilterPhase> Phases, ImmutableArray<FilterSide> Sides, ImmutableArray<FilterSide> Groups) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("phases", Phases), ("sides", Sides), ("groups", Groups)];

    internal static TimelineFilter Of(SiteIndex index)
    {
        var people = index.Events.SelectMany(e => index.FindAll<Speaker>(e.People)).Distinct().ToHashSet();
        var sides = index.Site.Parties.Select(p => Side(p.Id, p.Name, index.Speakers.Where(s => people.Contains(s) && s.Party == p.Id))).Where(s => s.People.Length > 0).ToImmutableArray();
        var others = Side("", index.Words.Others(SpeakerKind.Person), index.Speakers.Where(s => people.Contains(s) && sides.All(p => p.Id != s.Party)));
        return new TimelineFilter(
            FilterPhase.All(index),
            sides,
            others.People.Length > 0 ? sides.Add(others) : sides);
    }

    private static FilterSide Side(string id, string name, IEnumerable<Speaker> people) => new(id, name, [.. people.Select(p => new FilterPerson(p.Id, p.Name))]);
}

/// <summary>A phase, and what the address calls it.</summary>
internal sealed record FilterPhase(string Id, string Title) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("title", Title)];

    /// <summary>The phases in order of time. The address has their words where these leave letters for it that no earlier phase has, and otherwise their number.</summary>
    internal static ImmutableArray<FilterPhase> All(SiteIndex index)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "" };
        return
        [
            .. index.Events.Select(e => e.Phase).Distinct()
                .Select((title, i) => new FilterPhase(Slug.From(title) is var slug && taken.Add(slug) ? slug : (i + 1).ToString(CultureInfo.InvariantCulture), title)),
        ];
    }
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
