using System.Collections.Immutable;

namespace SummitSite.Importing;

/// <summary>
/// Finds what stands between quotation marks. Marks may be mismatched (opened curly, closed straight), nested, and run over a paragraph, reopened there or not.
/// Text between marks is taken as it is; nothing decides whether it is anybody's words.
/// </summary>
internal sealed class QuotationScanner
{
    // Longer than this, a mark that does not close is a slip and not a quotation.
    private const int MostParagraphs = 6;

    private readonly ImmutableArray<string> paragraphs;
    private readonly List<QuotedSpan> spans = [];
    private readonly List<(int Paragraph, int At)> unclosed = [];

    private QuotationScanner(ImmutableArray<string> paragraphs) => this.paragraphs = paragraphs;

    /// <summary>The spans in the order of the text, each nested one after the one it stands in; and the marks that open and never close.</summary>
    internal static (ImmutableArray<QuotedSpan> Spans, ImmutableArray<(int Paragraph, int At)> Unclosed) Scan(ImmutableArray<string> paragraphs)
    {
        var scanner = new QuotationScanner(paragraphs);
        for (var p = 0; p < paragraphs.Length; p++)
            scanner.ScanParagraph(p);
        return ([.. scanner.spans.OrderBy(s => s.Paragraph).ThenBy(s => s.Start)], [.. scanner.unclosed]);
    }

    private void ScanParagraph(int paragraph)
    {
        var text = paragraphs[paragraph];
        for (var at = EndOfCovered(paragraph); at < text.Length; at++)
        {
            if (QuotationMarks.IsDouble(text[at]) && QuotationMarks.Opens(text, at, isOpen: false))
                at = TakeDouble(paragraph, at);
            else if (QuotationMarks.OpensSingle(text, at) && CloseOfSingle(text, at) is { } close)
            {
                spans.Add(new QuotedSpan(paragraph, at + 1, close, MarkKind.Single, false));
                at = close;
            }
        }
    }

    /// <summary>Behind what an earlier paragraph's marks reach into this one.</summary>
    private int EndOfCovered(int paragraph) => spans.Where(s => s.Paragraph == paragraph).Select(s => s.End + 1).DefaultIfEmpty(0).Max();

    /// <summary>The span that opens at this mark; the place to go on behind.</summary>
    private int TakeDouble(int paragraph, int open)
    {
        var text = paragraphs[paragraph];
        if (CloseOfDouble(text, open + 1) is { } close)
        {
            Add(paragraph, open + 1, close, false);
            return close;
        }
        var last = LastOfRun(paragraph, open);
        if (last is not { } end)
        {
            unclosed.Add((paragraph, open));
            return open;
        }
        Add(paragraph, open + 1, text.Length, true);
        for (var p = paragraph + 1; p <= end.Paragraph; p++)
            Add(p, StartOf(p), p == end.Paragraph ? end.At : paragraphs[p].Length, p < end.Paragraph);
        return text.Length;
    }

    /// <summary>Where a quotation closes that runs over its paragraph: each that follows opens with a mark again, or has none before the one that closes.</summary>
    private (int Paragraph, int At)? LastOfRun(int paragraph, int open)
    {
        for (var p = paragraph + 1; p < Math.Min(paragraphs.Length, paragraph + MostParagraphs); p++)
        {
            if (CloseOfDouble(paragraphs[p], StartOf(p)) is { } close)
                return (p, close);
            // Without a mark, only the very next paragraph can be meant.
            if (StartOf(p) == 0 && paragraphs[p].Any(QuotationMarks.IsDouble))
                return null;
        }
        return null;
    }

    private int StartOf(int paragraph) =>
        paragraphs[paragraph].Length > 0 && QuotationMarks.IsDouble(paragraphs[paragraph][0]) && QuotationMarks.Opens(paragraphs[paragraph], 0, isOpen: false) ? 1 : 0;

    /// <summary>The mark that closes a span that began before <paramref name="from"/>; null when none does. A span that opens in between has to close first.</summary>
    private static int? CloseOfDouble(string text, int from)
    {
        var (depth, isSingleOpen) = (0, false);
        for (var at = from; at < text.Length; at++)
        {
            if (QuotationMarks.OpensSingle(text, at))
                isSingleOpen = true;
            else if (isSingleOpen && QuotationMarks.ClosesSingle(text, at))
                isSingleOpen = false;
            if (!QuotationMarks.IsDouble(text[at]))
                continue;
            if (QuotationMarks.Opens(text, at, isOpen: true))
                depth++;
            else if (isSingleOpen && NextIsClosing(text, at + 1))
                isSingleOpen = false;
            else if (depth == 0)
                return at;
            else
                depth--;
        }
        return null;
    }

    /// <summary>Whether a double mark closes before one opens: then the one before it closed something else, such as a single mark.</summary>
    private static bool NextIsClosing(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (QuotationMarks.IsDouble(text[at]))
                return !QuotationMarks.Opens(text, at, isOpen: true);
        return false;
    }

    private static int? CloseOfSingle(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
            if (QuotationMarks.ClosesSingle(text, at))
                return text[(open + 1)..at].Contains(' ', StringComparison.Ordinal) ? at : null;
            else if (QuotationMarks.IsDouble(text[at]))
                return null;
        return null;
    }

    private void Add(int paragraph, int start, int end, bool continues)
    {
        if (end <= start)
            return;
        spans.Add(new QuotedSpan(paragraph, start, end, MarkKind.Double, continues));
        var text = paragraphs[paragraph];
        for (var at = start; at < end; at++)
            if ((QuotationMarks.OpensSingle(text, at) || (QuotationMarks.IsDouble(text[at]) && QuotationMarks.Opens(text, at, isOpen: true))) && CloseOfNested(text, at, end) is { } close)
            {
                spans.Add(new QuotedSpan(paragraph, at + 1, close, MarkKind.Nested, false));
                at = close;
            }
    }

    // Inside a span a single mark may be closed by a double one.
    private static int? CloseOfNested(string text, int open, int end)
    {
        for (var at = open + 1; at < end; at++)
            if (QuotationMarks.IsDouble(text[open]) ? QuotationMarks.IsDouble(text[at]) : QuotationMarks.ClosesSingle(text, at) || QuotationMarks.IsDouble(text[at]))
                return at > open + 1 ? at : null;
        return null;
    }
}
