using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace SummitSite.Importing;

/// <summary>
/// An article from a saved page: what it says of itself, and its main text, which SmartReader finds. Where that finds none, the whole page is the text;
/// so it is where elements are nested deeper than any article's, because the search would take minutes.
/// </summary>
internal static class HtmlArticle
{
    // A reader needs some address to resolve links against; none of them is followed or kept.
    private const string NoAddress = "https://example.invalid/";

    private const int MostDepth = 120;

    internal static ArticleText Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var facts = HtmlFacts.Of(page);
        var title = facts.Title;
        var paragraphs = Main(page);
        if (title is not null && !paragraphs.Any(p => Same(p, title)))
            paragraphs.Insert(0, title);
        return new ArticleText(
            VisibleText.Of(string.Join("\n\n", paragraphs) + "\n"), title, facts.Dates.IsEmpty ? null : facts.Dates[0], facts.Dates,
            facts.Publisher, facts.Author, facts.Language ?? LanguageGuess.Of(string.Join(' ', paragraphs)), facts.Url);
    }

    private static List<string> Main(IHtmlDocument page)
    {
        var whole = HtmlParagraphs.Of(page.Body);
        if (IsTooDeep(page.DocumentElement))
            return whole;
        using var reader = new Reader(NoAddress, page);
        var found = reader.GetArticle();
        if (!found.IsReadable || string.IsNullOrWhiteSpace(found.Content))
            return whole;
        var main = HtmlParagraphs.Of(new HtmlParser().ParseDocument(found.Content).Body);
        return main.Count > 0 ? main : whole;
    }

    private static bool IsTooDeep(IElement root)
    {
        var way = new Stack<(IElement Element, int Depth)>([(root, 0)]);
        while (way.TryPop(out var step))
        {
            if (step.Depth > MostDepth)
                return true;
            for (var child = step.Element.FirstElementChild; child is not null; child = child.NextElementSibling)
                way.Push((child, step.Depth + 1));
        }
        return false;
    }

    private static bool Same(string a, string b) => Evidence.Folding.Fold(a) == Evidence.Folding.Fold(b);
}
