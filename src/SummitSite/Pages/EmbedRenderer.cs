using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Renders a template with a view as <c>it</c>; the address says where a fault was met.</summary>
internal delegate Html RenderFragment(string template, View view, string address);

/// <summary>
/// What <c>![](quote:…)</c> becomes inside prose: the entry's view in the template of its kind. Inside an embed nothing is embedded again,
/// only linked, so that two entries that embed each other come to an end.
/// </summary>
internal sealed class EmbedRenderer(SiteIndex index, RenderFragment render)
{
    private readonly ProseRenderer linking = new(index, (entry, _) => Link(entry, index), _ => Html.Empty);

    internal static ImmutableArray<string> Templates => [.. Kinds.Select(TemplateOf)];

    private static readonly ImmutableArray<EntryKind> Kinds = [EntryKind.Quote, EntryKind.Event, EntryKind.Outcome, EntryKind.Discrepancy, EntryKind.Timeline];

    /// <summary>The markup for an entry; a link for a kind that cannot be embedded, which has been reported.</summary>
    internal Html Render(IEntry entry, Notes notes) =>
        ViewOf(entry, new PageWriter(index, linking, notes)) is { } view ? render(TemplateOf(entry.Key.Kind), view, Permalink.Of(entry)) : Link(entry, index);

    /// <summary>The markup for a diagram.</summary>
    internal Html Draw(Diagram diagram) => Drawings.Of(diagram, index);

    private static View? ViewOf(IEntry entry, PageWriter page) => entry switch
    {
        Quote quote => QuoteView.Of(quote, page),
        TimelineEvent happening => EventView.Of(happening, page),
        Outcome outcome => OutcomeEmbed.Of(outcome, page),
        Discrepancy discrepancy => DiscrepancyEmbed.Of(discrepancy, page),
        Timeline timeline => TimelineEmbed.Of(timeline, page.Index),
        _ => null,
    };

    private static string TemplateOf(EntryKind kind) => "embeds/" + kind.Word();

    private static Html Link(IEntry entry, SiteIndex index) => new(
        $"<a href=\"{Permalink.Of(entry)}\"{LanguageAttributes.Of(index.ForeignLanguageOf(entry), index.Words.Direction)}>{Html.EncodeText(EntryLabel.Of(entry, index.Words))}</a>");
}

/// <summary>An outcome inside prose: its line of the ledger and its newest summary.</summary>
internal sealed record OutcomeEmbed(OutcomeRow Row, OutcomeStateView Now) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("row", Row), ("now", Now)];

    internal static OutcomeEmbed Of(Outcome outcome, PageWriter page) => new(OutcomeRow.Of(outcome, page.Index), OutcomeStateView.Of(outcome.History[^1], page));
}

/// <summary>A point on which accounts differ, inside prose.</summary>
internal sealed record DiscrepancyEmbed(LinkView Link, string Question, ImmutableArray<AccountView> Accounts) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("question", Question), ("accounts", Accounts)];

    internal static DiscrepancyEmbed Of(Discrepancy discrepancy, PageWriter page) =>
        new(LinkView.To(discrepancy, page.Words), discrepancy.Question, AccountView.All(discrepancy, page));
}

/// <summary>A timeline inside prose: a line for each event.</summary>
internal sealed record TimelineEmbed(LinkView Link, ImmutableArray<EventLine> Events) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("events", Events)];

    internal static TimelineEmbed Of(Timeline timeline, SiteIndex index) => new(LinkView.To(timeline, index.Words), EventLine.All(index.EventsOf(timeline), index));
}
