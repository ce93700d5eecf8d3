using System.Collections.Immutable;
using SummitSite.Rendering;

namespace SummitSite.Finishing.Facts;

/// <summary>
/// Everything that is asked of a page's markup, collected in one pass. Offsets are into <see cref="RenderedPage.Html"/>; lists are in the order of the markup.
/// </summary>
internal sealed record PageFacts(
    RenderedPage Page,
    ImmutableArray<UrlAttribute> Urls,
    ImmutableArray<Anchor> Anchors,
    ImmutableArray<ElementId> Ids,
    ImmutableArray<IdReference> IdReferences,
    ImmutableArray<Heading> Headings,
    ImmutableArray<string> ImagesWithoutAlt,
    ImmutableArray<string> Refused,
    HeadFacts Head,
    PolicyFacts Policy)
{
    private readonly HashSet<string> ids = Ids.Select(i => i.Value).ToHashSet(StringComparer.Ordinal);

    internal string Address => Page.Address;

    internal bool HasId(string id) => ids.Contains(id);
}

/// <summary>What an address is for, which decides what it may lead to and how it is written in the end.</summary>
internal enum UrlRole
{
    /// <summary>Something the reader may go to.</summary>
    Link,

    /// <summary>Something the browser fetches for the page, or sends a form to: always of this site.</summary>
    Load,

    /// <summary>Something the browser shows as a picture.</summary>
    Picture,

    /// <summary>An address of this site for machines elsewhere: it is written as a whole URL.</summary>
    Whole,
}

/// <summary>
/// An attribute that holds an address, or with <paramref name="IsList"/> a list of them in the form of <c>srcset</c>. With <paramref name="IsLazy"/> the browser fetches it
/// when the reader comes near.
/// </summary>
internal sealed record UrlAttribute(string Element, string Name, UrlRole Role, string Value, bool IsList, bool IsLazy, WrittenValue Written)
{
    /// <summary>The addresses in it; a list without any has none.</summary>
    internal ImmutableArray<string> Urls { get; } = IsList ? [.. Srcset.Urls(Value)] : [Value];
}

/// <summary>
/// A link for readers. It has a name when there is text in it, a picture with an alternative, or a label. <paramref name="AfterHref"/> is the offset behind its
/// <c>href</c>, where another attribute may stand.
/// </summary>
internal sealed record Anchor(string Href, bool HasName, bool HasTarget, string? Rel, WrittenValue? RelWritten, int AfterHref);

/// <summary>An id and the element that has it.</summary>
internal sealed record ElementId(string Value, string Element);

/// <summary>An attribute that names ids of the same page, such as <c>for</c>, and one of the ids.</summary>
internal sealed record IdReference(string Attribute, string Value);

/// <summary>A heading: its level from 1 to 6 and its words.</summary>
internal sealed record Heading(int Level, string Text);

/// <summary>What must be in the head of a page. The policy stands behind the tag that names the encoding; null when there is none.</summary>
internal sealed record HeadFacts(bool HasLanguage, bool HasTitle, int? CharsetStart, int? CharsetEnd);

/// <summary>What a page's security policy must allow: texts of inline scripts, styles and style attributes, each once, in the order of the markup.</summary>
internal sealed record PolicyFacts(
    ImmutableArray<string> Scripts, ImmutableArray<string> Styles, ImmutableArray<string> StyleAttributes, bool HasScriptFile, bool HasForm, bool HasMedia, bool HasManifest);
