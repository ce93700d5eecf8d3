using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each article, with its neighbours in reading order.</summary>
internal static class ArticlePage
{
    internal const string Template = "article";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Articles.Select((a, at) => new PlannedPage(Permalink.Of(a), () => Compose(a, at, new PageWriter(index, prose))));

    private static PageDraft Compose(Article article, int at, PageWriter page)
    {
        var (articles, address) = (page.Index.Articles, Permalink.Of(article));
        var view = new ArticleView(
            article.Title,
            page.Inline(article.Summary),
            article.Topics,
            page.Block(article.Body),
            at > 0 ? LinkView.To(articles[at - 1], page.Words) : null,
            at + 1 < articles.Length ? LinkView.To(articles[at + 1], page.Words) : null,
            page.Frame(article.Title, ProseRenderer.Plain(article.Summary), address, Section.Articles, article.Published, article.Updated));
        return new PageDraft(address, Template, article.Title, view, (article.Updated ?? article.Published).LastDay, article.At);
    }
}

/// <summary>An article and its neighbours.</summary>
internal sealed record ArticleView(
    string Title, Html Summary, ImmutableArray<string> Topics, Html Body, LinkView? Previous, LinkView? Next, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("title", Title), ("summary", Summary), ("topics", Topics), ("body", Body), ("previous", Previous), ("next", Next), ("frame", Frame),
    ];
}
