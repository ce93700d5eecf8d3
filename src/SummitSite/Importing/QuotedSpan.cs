using System.Collections.Immutable;

namespace SummitSite.Importing;

/// <summary>What marks stand around a span.</summary>
internal enum MarkKind
{
    Double,
    Single,

    /// <summary>Inside another span, with marks of its own.</summary>
    Nested,
}

/// <summary>
/// Words between quotation marks in one paragraph, counted from zero: from after the opening mark up to the closing one. A span whose marks run over the end of its paragraph
/// is cut there; <paramref name="Continues"/> says that the next one goes on with it.
/// </summary>
internal sealed record QuotedSpan(int Paragraph, int Start, int End, MarkKind Kind, bool Continues)
{
    internal string In(ImmutableArray<string> paragraphs) => paragraphs[Paragraph][Start..End];
}
