using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Evidence;
using SummitSite.Text;

namespace SummitSite.Importing;

/// <summary>Makes candidates of what stands between quotation marks: parts that an attribution breaks are joined, and each is tried against the text it came from.</summary>
internal static class QuotationFinder
{
    private const int WordsOfId = 5, MostOfId = 48, MostWordsBetween = 14, MostWordsAround = 12;

    /// <param name="text">The archived text.</param>
    /// <param name="title">The article's title, if it is known: words in it are a headline's.</param>
    /// <param name="taken">Ids that quotations have already.</param>
    /// <param name="speakerOf">With what a candidate's id begins, null for its own words; nothing for all of them.</param>
    internal static (ImmutableArray<QuotationCandidate> Candidates, ImmutableArray<QuotedSpan> Spans, ImmutableArray<int> Unclosed) Find(
        ArchivedText text, string? title, IEnumerable<string> taken, Func<QuotationCandidate, string?>? speakerOf = null)
    {
        ImmutableArray<string> paragraphs = [.. text.Paragraphs.Select(p => text.Source.Line(text.Source.At(p.Folded.Offsets[0]).Line))];
        var (spans, unclosed) = QuotationScanner.Scan(paragraphs);
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<QuotationCandidate> candidates = [.. Join(spans, paragraphs).Select(group => Make(group, spans, paragraphs, text, title)).Select(c => c with { Id = NewId(c, speakerOf?.Invoke(c), text.SourceId, ids) })];
        return (candidates, spans, [.. unclosed.Select(u => u.Paragraph + 1)]);
    }

    private static List<ImmutableArray<QuotedSpan>> Join(ImmutableArray<QuotedSpan> spans, ImmutableArray<string> paragraphs)
    {
        var groups = new List<ImmutableArray<QuotedSpan>>();
        foreach (var span in spans.Where(s => s.Kind != MarkKind.Nested))
            if (groups.Count > 0 && Belongs(span, groups[^1][^1], paragraphs))
                groups[^1] = groups[^1].Add(span);
            else
                groups.Add([span]);
        return groups;
    }

    /// <summary>Whether a span goes on with the one before: over a paragraph's end, or after an attribution that a comma leads to.</summary>
    private static bool Belongs(QuotedSpan span, QuotedSpan before, ImmutableArray<string> paragraphs)
    {
        if (before.Continues)
            return true;
        if (span.Paragraph != before.Paragraph || span.Kind != before.Kind)
            return false;
        var text = paragraphs[span.Paragraph];
        var between = text[Math.Min(before.End + 1, span.Start - 1)..(span.Start - 1)];
        var words = between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetter));
        var isLedTo = text[before.End - 1] is ',' or '–' or '—' || between.StartsWith(',') || text[before.End - 1] is '!' or '?';
        var isGoneOn = char.IsLower(text[span.Start]) && before.In(paragraphs).Split(' ').Length >= QuotationText.LeastWords && between.TrimEnd().EndsWith(',');
        return isLedTo && words is > 0 and <= MostWordsBetween && (Attribution.Reports(between) || isGoneOn);
    }

    private static QuotationCandidate Make(
        ImmutableArray<QuotedSpan> group, ImmutableArray<QuotedSpan> all, ImmutableArray<string> paragraphs, ArchivedText text, string? title)
    {
        ImmutableArray<string> fragments = [.. group.Select(s => Bare(s.In(paragraphs)))];
        var (first, last) = (group[0].Paragraph + 1, group[^1].Paragraph + 1);
        var locator = first == last ? string.Create(CultureInfo.InvariantCulture, $"para. {first}") : string.Create(CultureInfo.InvariantCulture, $"paras. {first}-{last}");
        var (prefix, suffix, isProvable) = Surroundings(fragments, locator, group, paragraphs, text);
        return new QuotationCandidate(
            "", fragments, locator, prefix, suffix,
            Attribution.Around(paragraphs[last - 1], first == last ? group : [group[^1]], all),
            Attribution.Before(paragraphs, group[0], all),
            [.. all.Where(s => s.Kind == MarkKind.Nested && group.Any(g => g.Paragraph == s.Paragraph && g.Start <= s.Start && s.End <= g.End)).Select(s => s.In(paragraphs))],
            group, title is not null && paragraphs[first - 1].Contains(title, StringComparison.Ordinal), isProvable);
    }

    /// <summary>Without the comma before the closing mark: it belongs to the attribution.</summary>
    private static string Bare(string words) => words.Trim().TrimEnd(',').TrimEnd();

    /// <summary>Nothing where the words are found by themselves; else as many words before and after as it takes to tell them from others.</summary>
    private static (string? Prefix, string? Suffix, bool IsProvable) Surroundings(
        ImmutableArray<string> fragments, string locator, ImmutableArray<QuotedSpan> group, ImmutableArray<string> paragraphs, ArchivedText text)
    {
        var (first, last) = (group[0], group[^1]);
        string[] before = Words((first.Paragraph > 0 ? paragraphs[first.Paragraph - 1] + " " : "") + paragraphs[first.Paragraph][..(first.Start - 1)]);
        string[] after = Words(
            paragraphs[last.Paragraph][Math.Min(last.End + 1, paragraphs[last.Paragraph].Length)..] + (last.Paragraph + 1 < paragraphs.Length ? " " + paragraphs[last.Paragraph + 1] : ""));
        var isShort = QuotationText.Of(fragments, null, null).IsShort;
        for (var count = isShort ? 3 : 0; count <= MostWordsAround; count++)
        {
            var prefix = count == 0 ? null : string.Join(' ', before.TakeLast(count));
            var suffix = count == 0 || (prefix!.Length > 0 && !isShort) ? null : string.Join(' ', after.Take(count));
            if (QuoteMatcher.Find(QuotationText.Of(fragments, NullIfEmpty(prefix), NullIfEmpty(suffix)), text, locator) is QuoteMatch.Found)
                return (NullIfEmpty(prefix), NullIfEmpty(suffix), true);
        }
        return (null, null, false);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string NewId(QuotationCandidate candidate, string? speaker, string sourceId, HashSet<string> ids)
    {
        var words = Slug.From(string.Join(' ', candidate.Fragments[0].Split(' ').Take(WordsOfId)));
        var slug = speaker is null || words.Length == 0 ? words : $"{speaker}-{words}";
        var stem = slug.Length == 0 ? sourceId + "-quotation" : slug.Length <= MostOfId ? slug : slug[..MostOfId].TrimEnd('-');
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (ids.Add(id))
                return id;
        }
    }
}
