using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Cards;
using SummitSite.Content;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// What the head of a page tells machines. <paramref name="Canonical"/> is the page's address, null where there is no page to come back to; <paramref name="Alternates"/> are
/// the machine forms of what it shows; <paramref name="Data"/> is what it is about as JSON-LD, for a script element of that type; <paramref name="Source"/> is where its
/// content can be changed, null where the repository is not known or on no host we know. <paramref name="Type"/> is the word of Open Graph for what kind of thing the page
/// is; <paramref name="Card"/> is the picture that is shown where it is shared, null where the fonts cannot write it.
/// </summary>
internal sealed record PageHead(string? Canonical, ImmutableArray<AlternateView> Alternates, Html? Data, string? Source, string Type, CardView? Card) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("canonical", Canonical), ("alternates", Alternates), ("data", Data), ("source", Source), ("type", Type), ("card", Card)];
}

/// <summary>A sharing card: its address without the base path, its size in pixels, and its words for whoever cannot see it.</summary>
internal sealed record CardView(string Address, int Width, int Height, string Words) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("address", Address), ("width", Width), ("height", Height), ("words", Words)];

    internal static CardView Of(Card card) => new("/" + card.File.Path, Card.Width, Card.Height, card.Spoken);
}

/// <summary>Another form of what a page shows: its media type, its address without the base path, and its name.</summary>
internal sealed record AlternateView(string Type, string Address, string Title) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("type", Type), ("address", Address), ("title", Title)];

    internal static AlternateView Of(MachineForm form) => new(form.Type, "/" + form.Path, form.Name);
}

/// <summary>Makes the heads of all pages, which needs their frames and so comes after them.</summary>
internal sealed class PageHeads(DataScope scope, SharingCards cards)
{
    private readonly FrozenDictionary<string, IEntry> entries = scope.Index.Entries
        .Where(e => Permalink.PageOf(e.Key) is not null)
        .DistinctBy(Permalink.Of)
        .ToFrozenDictionary(Permalink.Of, StringComparer.Ordinal);

    /// <summary>The draft with its head. A page that is not listed in the sitemap has nothing to say for itself.</summary>
    internal PageDraft Complete(PageDraft draft)
    {
        var entry = entries.GetValueOrDefault(draft.Address);
        var source = SourceLink.Of(draft, scope.Index);
        ImmutableArray<AlternateView> alternates =
        [
            AlternateView.Of(MachineForms.Feed) with { Title = scope.Index.Site.Title },
            .. MachineForms.Beside(draft.Address, entry).Select(AlternateView.Of),
        ];
        return draft with
        {
            Head = draft.Updated is null
                ? new PageHead(null, alternates, null, source, TypeOf(entry), null)
                : new PageHead(
                    draft.Address,
                    alternates,
                    new Html(LinkedPage.Of(draft.Address, entry, TrailOf(draft), scope)),
                    source,
                    TypeOf(entry),
                    cards.For(draft.Address) is { } card ? CardView.Of(card) : null),
        };
    }

    private static string TypeOf(IEntry? entry) => entry switch
    {
        Article => "article",
        Speaker { Kind: SpeakerKind.Person } => "profile",
        _ => "website",
    };

    // Every page's view has its frame; the views have no type in common but View.
    private static ImmutableArray<TrailStep> TrailOf(PageDraft draft) =>
        draft.View.AllMembers.Select(m => m.Value).OfType<PageFrame>().FirstOrDefault() is { Crumbs.Length: > 0 } frame
            ? [.. frame.Crumbs.Select(c => new TrailStep(c.Label, c.Address)), new TrailStep(frame.Title, draft.Address)]
            : [];
}
