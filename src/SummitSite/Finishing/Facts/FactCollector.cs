using System.Collections.Immutable;
using System.Text;
using SummitSite.Rendering;

namespace SummitSite.Finishing.Facts;

/// <summary>Turns tags and texts, in the order of the markup, into the facts of a page.</summary>
internal sealed class FactCollector
{
    private readonly ImmutableArray<UrlAttribute>.Builder urls = ImmutableArray.CreateBuilder<UrlAttribute>();
    private readonly ImmutableArray<Anchor>.Builder anchors = ImmutableArray.CreateBuilder<Anchor>();
    private readonly ImmutableArray<ElementId>.Builder ids = ImmutableArray.CreateBuilder<ElementId>();
    private readonly ImmutableArray<IdReference>.Builder idReferences = ImmutableArray.CreateBuilder<IdReference>();
    private readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<string>.Builder imagesWithoutAlt = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder refused = ImmutableArray.CreateBuilder<string>();
    private readonly PolicyCollector policy = new();
    private readonly StringBuilder words = new();
    private HeadFacts head = new(false, false, null, null);
    private Anchor? openAnchor;
    private string? openHeading;
    private bool isInTitle;
    private int drawings;

    /// <summary>Whether the place is inside an SVG or MathML element, where no element has a special way of being read.</summary>
    internal bool IsInDrawing => drawings > 0;

    internal void Open(Tag tag)
    {
        if (tag.Name is "svg" or "math" && !tag.IsSelfClosing)
            drawings++;
        foreach (var attribute in tag.Attributes)
            Read(tag, attribute);
        switch (tag.Name)
        {
            case "a" or "area" when tag.Has("href"):
                OpenAnchor(tag);
                break;
            case "img":
                ReadImage(tag);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                (openHeading, _) = (tag.Name, words.Clear());
                break;
            case "base" or "iframe" or "object" or "embed" or "frame":
                refused.Add($"<{tag.Name}>");
                break;
            default:
                ReadHead(tag);
                break;
        }
        policy.Open(tag);
    }

    internal void Close(string element)
    {
        if (element is "svg" or "math")
            drawings = Math.Max(0, drawings - 1);
        else if (element == "a")
            CloseAnchor();
        else if (element == "title")
            isInTitle = false;
        else if (element == openHeading)
            CloseHeading();
        policy.Close(element);
    }

    internal void Text(ReadOnlySpan<char> text)
    {
        if (openHeading is not null)
            words.Append(text);
        if ((openAnchor is not null || isInTitle) && !text.IsWhiteSpace())
        {
            openAnchor = openAnchor is { HasName: false } ? openAnchor with { HasName = true } : openAnchor;
            head = isInTitle ? head with { HasTitle = true } : head;
        }
        policy.Text(text);
    }

    internal PageFacts ToFacts(RenderedPage page)
    {
        CloseAnchor();
        return new PageFacts(
            page, urls.ToImmutable(), anchors.ToImmutable(), ids.ToImmutable(), idReferences.ToImmutable(), headings.ToImmutable(), imagesWithoutAlt.ToImmutable(),
            refused.ToImmutable(), head, policy.ToFacts());
    }

    private void Read(Tag tag, TagAttribute attribute)
    {
        switch (attribute.Name)
        {
            case "id":
                ids.Add(new ElementId(attribute.Value.ToString(), tag.Name));
                break;
            case "for" or "headers" or "list" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-details":
                foreach (var id in attribute.Value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    idReferences.Add(new IdReference(attribute.Name, id));
                break;
            case ['o', 'n', ..] handler:
                refused.Add(handler);
                break;
            default:
                if (UrlRoles.Of(tag, attribute.Name) is { } role)
                    urls.Add(new UrlAttribute(tag.Name, attribute.Name, role, attribute.Value.ToString(), UrlRoles.IsList(attribute.Name), UrlRoles.IsLazy(tag), tag.Written(attribute)));
                break;
        }
    }

    private void ReadImage(Tag tag)
    {
        if (!tag.Has("alt"))
            imagesWithoutAlt.Add(tag.Value("src") ?? "");
        else if (openAnchor is not null && tag.Says("alt"))
            openAnchor = openAnchor with { HasName = true };
    }

    private void ReadHead(Tag tag)
    {
        if (tag.Name == "html")
            head = head with { HasLanguage = tag.Says("lang") };
        else if (tag.Name == "title")
            isInTitle = !IsInDrawing;
        else if (tag.Name == "meta" && tag.Has("charset") && head.CharsetEnd is null)
            head = head with { CharsetStart = tag.Start, CharsetEnd = tag.End };
    }

    private void OpenAnchor(Tag tag)
    {
        CloseAnchor();
        var isNamed = tag.Says("aria-label") || tag.Says("aria-labelledby") || tag.Says("title") || tag.Says("alt");
        openAnchor = new Anchor(tag.Value("href")!, isNamed, tag.Has("target"), tag.Value("rel"), tag.Written("rel"), tag.Written("href")!.Value.End);
        if (tag.Name == "area")
            CloseAnchor();
    }

    private void CloseAnchor()
    {
        if (openAnchor is not null)
            anchors.Add(openAnchor);
        openAnchor = null;
    }

    private void CloseHeading()
    {
        var text = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        headings.Add(new Heading(openHeading![1] - '0', text));
        openHeading = null;
    }
}
