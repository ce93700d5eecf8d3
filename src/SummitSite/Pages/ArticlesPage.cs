using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The articles in reading order.</summary>
internal static class ArticlesPage
{
    internal const string Template = "articles";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Articles, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        return new PageDraft(
            Permalink.Articles,
            Template,
            Section.Articles.Title(page.Words),
            new ArticlesView(
                [.. index.Articles.Select(a => ArticleItem.Of(a, page.Words))],
                page.Frame(Section.Articles, page.Words.Count("articles.description", index.Articles.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The index of articles.</summary>
internal sealed record ArticlesView(ImmutableArray<ArticleItem> Articles, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("articles", Articles), ("frame", Frame)];
}

/// <summary>An article in a list. The summary is plain text: its citations stand on the article's own page.</summary>
internal sealed record ArticleItem(LinkView Link, string Summary, TimeView Published, TimeView? Updated) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("summary", Summary), ("published", Published), ("updated", Updated)];

    internal static ArticleItem Of(Article article, Catalogue words) => new(
        LinkView.To(article, words),
        ProseRenderer.Plain(article.Summary),
        TimeText.Of(article.Published, words),
        article.Updated is { } updated ? TimeText.Of(updated, words) : null);
}
