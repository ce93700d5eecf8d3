using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using SummitSite.Rendering;

namespace SummitSite.Finishing.Facts;

/// <summary>
/// Reads a page's markup once, token by token, as a browser cuts it. There is no tree: the few things a tree would tell (what is inside a script,
/// a link, a heading, a drawing) are kept by <see cref="FactCollector"/>.
/// </summary>
internal static class PageScanner
{
    internal static PageFacts Scan(RenderedPage page)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(page.Html.AsMemory())), HtmlEntityProvider.Resolver) { SkipComments = true };
        var tag = new Tag(page.Html);
        var facts = new FactCollector();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    tag.Fill(ref token, tokenizer.InsertionPoint);
                    facts.Open(tag);
                    tokenizer.State = facts.IsInDrawing ? HtmlParseMode.PCData : ModeInside(tag.Name);
                    break;
                case HtmlTokenType.EndTag:
                    facts.Close(Tag.NameOf(token.Name));
                    break;
                case HtmlTokenType.Character:
                    facts.Text(token.Name);
                    break;
                case HtmlTokenType.EndOfFile:
                    return facts.ToFacts(page);
            }
        }
    }

    // The tree builder tells a tokenizer how to read what is inside these; without one it is told here. Scripts are taken to be off.
    private static HtmlParseMode ModeInside(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
