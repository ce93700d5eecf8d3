using System.Collections.Frozen;
using System.Runtime.InteropServices;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace SummitSite.Finishing.Facts;

/// <summary>
/// The start tag being looked at: its name and attributes, names in small letters, values decoded. One object for a whole page, filled anew for each tag.
/// </summary>
internal sealed class Tag(string html)
{
    // Nearly all names are one of these, so that a page makes no new text for them.
    private static readonly FrozenSet<string> CommonNames = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "article", "aside", "blockquote", "body", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "footer",
            "h1", "h2", "h3", "h4", "head", "header", "html", "i", "img", "li", "link", "main", "meta", "nav", "ol", "p", "path", "q", "rect", "script", "section", "small",
            "span", "strong", "style", "sup", "svg", "table", "tbody", "td", "text", "th", "thead", "time", "title", "tr", "ul",
            "alt", "aria-hidden", "aria-label", "aria-labelledby", "charset", "class", "content", "datetime", "for", "height", "href", "id", "lang", "name", "property", "rel",
            "role", "scope", "src", "srcset", "tabindex", "target", "type", "width",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = CommonNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<TagAttribute> attributes = [];

    internal string Name { get; private set; } = "";

    /// <summary>Offset of the opening angle bracket.</summary>
    internal int Start { get; private set; }

    /// <summary>Offset behind the closing angle bracket.</summary>
    internal int End { get; private set; }

    internal bool IsSelfClosing { get; private set; }

    internal ReadOnlySpan<TagAttribute> Attributes => CollectionsMarshal.AsSpan(attributes);

    internal void Fill(ref StructHtmlToken token, int end)
    {
        (Name, Start, End, IsSelfClosing) = (NameOf(token.Name), token.Position.Index, end, token.IsSelfClosing);
        attributes.Clear();
        var read = token.Attributes;
        for (var i = 0; i < read.Count; i++)
            attributes.Add(new TagAttribute(NameOf(read[i].Name), read[i].Value, read[i].Position.Index));
    }

    /// <summary>The value of the first attribute of the name, which is the one that counts; null where there is none.</summary>
    internal string? Value(string name) => Find(name)?.Value.ToString();

    /// <summary>Whether there is such an attribute and more than white space in it.</summary>
    internal bool Says(string name) => Find(name) is { } found && !found.Value.Span.IsWhiteSpace();

    internal bool Has(string name) => Find(name) is not null;

    /// <summary>Where the value of the first attribute of the name is written.</summary>
    internal WrittenValue? Written(string name) => Find(name) is { } found ? Written(found) : null;

    internal WrittenValue Written(TagAttribute attribute) => WrittenValue.Of(html, attribute.Start, attribute.Name.Length);

    internal static string NameOf(ReadOnlySpan<char> name) => Common.TryGetValue(name, out var known) ? known : name.ToString();

    private TagAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
                return attribute;
        return null;
    }
}

/// <summary>An attribute: its name in small letters, its decoded value, and the offset of its name.</summary>
internal readonly record struct TagAttribute(string Name, ReadOnlyMemory<char> Value, int Start);
