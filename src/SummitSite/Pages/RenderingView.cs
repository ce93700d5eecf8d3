using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The same words in another source: as printed there (<paramref name="Text"/>, in the language <paramref name="Lang"/>), or what is known of that.
/// <paramref name="Runs"/> are the words with what differs from the quotation; none where the two cannot be compared, or where nothing differs.
/// </summary>
internal sealed record RenderingView(
    SourceView Source, string? Text, ImmutableArray<WordRunView> Runs, bool IsSame, string Lang, string Cite, Html? Note, Html? Reference) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("source", Source), ("text", Text), ("runs", Runs), ("is_same", IsSame), ("lang", Lang), ("cite", Cite), ("note", Note), ("reference", Reference),
    ];

    internal static RenderingView? Of(OtherRendering rendering, Quote quote, Source printed, PageWriter page)
    {
        if (page.Index.Find<Source>(rendering.Source) is not { } source)
            return null;
        var runs = rendering.Text is { } text && source.Language == printed.Language
            ? RenderingDifference.Between(text, string.Join(' ', quote.Fragments.Select(f => f.Text)))
            : null;
        var isSame = runs?.All(r => r.Place == WordPlace.Both) == true;
        return new RenderingView(
            SourceView.Of(source, page),
            rendering.Text,
            isSame || runs is null ? [] : [.. runs.Value.Select(WordRunView.Of)],
            isSame,
            source.Language,
            source.Url.AbsoluteUri,
            page.MaybeInline(rendering.Note),
            page.Cite(source));
    }
}

/// <summary>Words that stand in both renderings (<c>both</c>), only in this one (<c>here</c>), or only in the quotation (<c>there</c>); after a gap or not.</summary>
internal sealed record WordRunView(string Place, string Text, bool HasGap) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("place", Place), ("text", Text), ("has_gap", HasGap)];

    internal static WordRunView Of(WordRun run) => new(
        run.Place switch { WordPlace.OnlyHere => "here", WordPlace.OnlyThere => "there", _ => "both" }, run.Text.TrimStart(' '), run.Text.StartsWith(' '));
}
