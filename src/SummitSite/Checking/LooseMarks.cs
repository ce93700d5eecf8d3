using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>What a mark that stayed plain text was meant to be.</summary>
internal enum LooseKind
{
    /// <summary>A link: <c>[the talks] (event:talks-open)</c>, <c>[[event:talks-open]]</c>.</summary>
    Link,

    /// <summary>A citation: <c>[belta-2025-08-16]</c>, <c>(@belta-2025-08-16)</c>.</summary>
    Citation,

    /// <summary>A note that is not written: <c>[^7]</c>.</summary>
    Note,
}

/// <summary>
/// Something that looks like a link, citation or note, and is text: its kind, the words that name it, and where in the Markdown it stands. Of a citation also
/// <paramref name="Place"/>, the place in the source, where one is written.
/// </summary>
internal sealed record LooseMark(LooseKind Kind, string Name, int Start, int Length, string? Place = null);

/// <summary>Finds brackets that Markdown has left as text although an editor meant them. An escaped bracket, and what stands in code, is meant as it is.</summary>
internal static partial class LooseMarks
{
    internal static IEnumerable<LooseMark> In(Prose prose, SiteIndex index) => prose.Tree.Descendants<LeafBlock>().Where(b => b.Inline is not null).SelectMany(b => In(b, index));

    internal static IEnumerable<LooseMark> In(LeafBlock leaf, SiteIndex index)
    {
        // Nearly all brackets are those of links and citations, which are no text.
        if (!leaf.Inline!.Descendants<LiteralInline>().Any(l => l.Content.AsSpan().ContainsAny("[](@")))
            yield break;
        var start = leaf.Span.Start;
        var text = Plain(leaf);
        foreach (var link in Link().Matches(text).Cast<Match>().Where(m => !m.Groups["kind"].Success || EntryKinds.Words.Find(m.Groups["kind"].Value) is not null))
            yield return new LooseMark(LooseKind.Link, link.Groups["reference"].Value, start + link.Index, link.Length);
        foreach (var note in Note().Matches(text).Cast<Match>())
            yield return new LooseMark(LooseKind.Note, note.Value, start + note.Index, note.Length);
        foreach (var id in Id().Matches(text).Cast<Match>().Where(m => index.Find(new EntryKey(EntryKind.Source, m.Groups["id"].Value)) is not null))
            yield return new LooseMark(LooseKind.Citation, id.Groups["id"].Value, start + id.Index, id.Groups["open"].Length + id.Groups["id"].Length, id.Groups["place"] is { Success: true } place ? place.Value.ReplaceLineEndings(" ") : null);
    }

    /// <summary>The leaf's own text at its places; everything else is blank.</summary>
    private static string Plain(LeafBlock leaf)
    {
        var text = new char[Math.Max(0, leaf.Span.Length)];
        Array.Fill(text, ' ');
        foreach (var literal in leaf.Inline!.Descendants<LiteralInline>())
            for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < literal.Content.Length; i++)
                if (literal.Span.Start - leaf.Span.Start + i is >= 0 and var at && at < text.Length)
                    text[at] = literal.Content[literal.Content.Start + i];
        return new string(text);
    }

    [GeneratedRegex(@"\[\[?(?<reference>(?<kind>[a-z]+):[a-z0-9-]+)\]?\]|\] +\((?<reference>(?<kind>[a-z]+):[a-z0-9-]+|https?://[^) ]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[\^[^\]\s]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    // A place has a number: what else stands behind a comma is the sentence that goes on.
    [GeneratedRegex(@"(?<![\w.])(?<open>[\[(]@?|@)(?<id>[a-z0-9]+(-[a-z0-9]+)+)(,\s*(?<place>[^\[\]()@;,]*\d[^\[\]()@;,]*?)\s*[\])])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
