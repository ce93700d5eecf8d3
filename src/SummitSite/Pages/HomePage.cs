using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The short answer, its facts, the ledger, the shape of the day, who was in the room, what is disputed, where to read on.</summary>
internal static class HomePage
{
    internal const string Template = "home";

    private const int MostDisputes = 6;
    private const int MostInFacts = 3;

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Home, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var (site, day) = (index.Site, index.Site.Summit.Starts.Start.Day);
        var disputed = MostDisputed(index);
        return new PageDraft(
            Permalink.Home,
            Template,
            site.Title,
            new HomeView(
                site.Home.Question,
                page.Inline(site.Home.Answer),
                [.. site.Home.Facts.Select(f => new HomeFactView(f.Label, page.Inline(f.Text)))],
                site.Summit.Name,
                TimeText.Of(day, page.Words),
                site.Summit.Place,
                site.Summit.Venue,
                ZoneText.NameOf(site.Summit.Zone, site.Zones),
                DayOf(index, day),
                DayDrawing.Of(index, withTable: false),
                OutcomeRow.All(index.Outcomes, index),
                OutcomesDrawing.Of(index, withTable: false),
                StatusMeaning.All(page.Words),
                SidesInTheRoom(index),
                TableDrawing.Of(index, withTable: false),
                LinkView.ToAll(disputed.Take(MostInFacts), page.Words),
                [.. disputed.Select(d => DiscrepancyItem.Of(d, page.Words))],
                index.Content.Discrepancies.Length,
                [.. index.Articles.Select(a => ArticleItem.Of(a, page.Words))],
                page.Frame(site.Title, site.Description, Permalink.Home, null)),
            page.Updated,
            site.At);
    }

    /// <summary>The events of the summit's first day that have a clock time, on the host's clock.</summary>
    private static ImmutableArray<MomentView> DayOf(SiteIndex index, LocalDate day)
    {
        var host = index.Site.Summit.Zone;
        return
        [
            .. index.Events
                .Where(e => At(e)?.Date == day)
                .OrderBy(e => At(e)!.Value.TimeOfDay)
                .Select(e => new MomentView(new TimeView(new TimePiece(TimeText.Clock(e.When.Start, At(e)!.Value.TimeOfDay, index.Words), TimeText.Machine(At(e)!.Value))), LinkView.To(e, index.Words))),
        ];

        ZonedDateTime? At(TimelineEvent happening) => happening.When.StartIn(index.ZoneOf(happening))?.InZone(host);
    }

    private static ImmutableArray<SideView> SidesInTheRoom(SiteIndex index) =>
    [
        .. index.Site.Parties
            .Select(p => new SideView(p.Name, PartyMark.Of(p.Id, index.Site), [.. index.Speakers.Where(s => s.Presence == Presence.InTheRoom && (s.Delegation ?? s.Party) == p.Id).Select(s => PersonView.Of(s, index))]))
            .Where(s => s.People.Length > 0),
    ];

    private static ImmutableArray<Discrepancy> MostDisputed(SiteIndex index) =>
        [.. index.Content.Discrepancies.OrderByDescending(d => d.Accounts.Length).Take(MostDisputes)];
}

/// <summary>The home page. <paramref name="Day"/> is on the clock of <paramref name="HostZone"/>.</summary>
internal sealed record HomeView(
    string Question,
    Html Answer,
    ImmutableArray<HomeFactView> Facts,
    string Summit,
    TimeView Date,
    string Place,
    string Venue,
    string HostZone,
    ImmutableArray<MomentView> Day,
    Html? Shape,
    ImmutableArray<OutcomeRow> Outcomes,
    Html? Board,
    ImmutableArray<StatusMeaning> Meanings,
    ImmutableArray<SideView> Room,
    Html? Plan,
    ImmutableArray<LinkView> Disputed,
    ImmutableArray<DiscrepancyItem> Disputes,
    int DisputeCount,
    ImmutableArray<ArticleItem> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("question", Question), ("answer", Answer), ("facts", Facts), ("summit", Summit), ("date", Date), ("place", Place), ("venue", Venue),
        ("host_zone", HostZone), ("day", Day), ("shape", Shape), ("outcomes", Outcomes), ("board", Board), ("meanings", Meanings), ("room", Room), ("plan", Plan),
        ("disputed", Disputed), ("disputes", Disputes), ("dispute_count", DisputeCount),
        ("articles", Articles), ("frame", Frame),
    ];
}

/// <summary>A fact of the first screen.</summary>
internal sealed record HomeFactView(string Label, Html Text) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("label", Label), ("text", Text)];
}

/// <summary>A clock time of the day and what happened.</summary>
internal sealed record MomentView(TimeView Time, LinkView Link) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("time", Time), ("link", Link)];
}

/// <summary>One side of the table.</summary>
internal sealed record SideView(string Name, PartyMark? Mark, ImmutableArray<PersonView> People) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("name", Name), ("mark", Mark), ("people", People)];
}
