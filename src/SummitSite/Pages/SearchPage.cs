using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Exports.Search;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The search, and the same things from A to Z, which is all there is without a script.</summary>
internal static class SearchPage
{
    internal const string Template = "search";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Search, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var letters = Letters(index);
        return new PageDraft(
            Permalink.Search,
            Template,
            Section.Search.Title(page.Words),
            new SearchPageView(
                letters,
                letters.Sum(l => l.Entries.Length),
                page.Frame(Section.Search, page.Words.Text("search.description", ("site", index.Site.Title)))),
            page.Updated,
            null);
    }

    private static ImmutableArray<LetterView> Letters(SiteIndex index)
    {
        var words = index.Words;
        var entries = SearchEntries.Entries(index)
            .Select(e => (Sort: SearchFolding.Sort(e is Speaker speaker ? speaker.Sort : EntryLabel.Of(e, words)), Line: LetterLine.Of(e, index)))
            .Concat(SearchEntries.Pages(words).Select(p => (Sort: SearchFolding.Sort(p.Label), Line: new LetterLine(p, words.Of(EntryKind.Page)))));
        return
        [
            .. entries.OrderBy(e => e.Sort, StringComparer.Ordinal).ThenBy(e => e.Line.Link.Address, StringComparer.Ordinal)
                .GroupBy(e => e.Sort is [var first, ..] && char.IsLetter(first) ? char.ToUpperInvariant(first).ToString() : words.Text("search.others"))
                .Select((g, i) => new LetterView($"letter-{i + 1}", g.Key, [.. g.Select(e => e.Line)])),
        ];
    }
}

/// <summary>The page of the search: its letters, and how many entries stand under all of them.</summary>
internal sealed record SearchPageView(ImmutableArray<LetterView> Letters, int Count, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("letters", Letters), ("count", Count), ("frame", Frame)];
}

/// <summary>The entries under a letter; those that begin with none stand under words for that.</summary>
internal sealed record LetterView(string Id, string Letter, ImmutableArray<LetterLine> Entries) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("letter", Letter), ("entries", Entries)];
}

/// <summary>An entry, and what it is.</summary>
internal sealed record LetterLine(LinkView Link, string Kind) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("kind", Kind)];

    internal static LetterLine Of(IEntry entry, SiteIndex index) => new(LinkView.To(entry, index.Words) with { Lang = index.ForeignLanguageOf(entry) }, index.Words.Of(entry.Key.Kind));
}
