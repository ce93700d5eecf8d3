using System.Collections.Frozen;
using System.Text;

namespace SummitSite.Text;

/// <summary>
/// Unicode normalization forms C and D (UAX 15), the same on every machine. The runtime's own does nothing when it is culture-invariant.
/// </summary>
internal static class Normalization
{
    private const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, HangulCount = LeadCount * VowelCount * TailCount;

    private static readonly FrozenDictionary<int, (int First, int Second)> Parts =
        Triples(UnicodeData.Compositions).Concat(Triples(UnicodeData.Decompositions)).ToFrozenDictionary(t => t.A, t => (t.B, t.C));

    private static readonly FrozenDictionary<(int First, int Second), int> Wholes =
        Triples(UnicodeData.Compositions).ToFrozenDictionary(t => (t.B, t.C), t => t.A);

    private static readonly FrozenDictionary<int, int> Classes =
        Triples(UnicodeData.CombiningClasses).SelectMany(t => Enumerable.Range(t.A, t.B - t.A + 1).Select(c => (Mark: c, Class: t.C))).ToFrozenDictionary(t => t.Mark, t => t.Class);

    /// <summary>Canonical decomposition, then canonical composition.</summary>
    internal static string ToC(string text) => IsPlain(text) ? text : Write(Compose(Decompose(text)));

    /// <summary>Canonical decomposition.</summary>
    internal static string ToD(string text) => IsPlain(text) ? text : Write(Decompose(text));

    /// <summary>Whether the code point can be joined with, or moved before, one that precedes it: text can be cut before any other.</summary>
    internal static bool Joins(Rune rune) =>
        Classes.ContainsKey(rune.Value) || rune.Value is (>= VowelBase and < VowelBase + VowelCount) or (> TailBase and < TailBase + TailCount) || IsSecond.Contains(rune.Value);

    private static readonly FrozenSet<int> IsSecond = Wholes.Keys.Select(k => k.Second).ToFrozenSet();

    // Latin-1 but for the letters with marks: nothing there decomposes or combines.
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyInRange('\u00C0', char.MaxValue);

    private static List<int> Decompose(string text)
    {
        var result = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            DecomposeInto(rune.Value, result);
        Reorder(result);
        return result;
    }

    private static void DecomposeInto(int code, List<int> result)
    {
        if (code is >= HangulBase and < HangulBase + HangulCount)
        {
            var index = code - HangulBase;
            result.Add(LeadBase + (index / (VowelCount * TailCount)));
            result.Add(VowelBase + (index % (VowelCount * TailCount) / TailCount));
            if (index % TailCount > 0)
                result.Add(TailBase + (index % TailCount));
        }
        else if (Parts.TryGetValue(code, out var parts))
        {
            DecomposeInto(parts.First, result);
            if (parts.Second != 0)
                result.Add(parts.Second);
        }
        else
            result.Add(code);
    }

    // Marks between two starters, by class and otherwise as they stood.
    private static void Reorder(List<int> codes)
    {
        for (var i = 1; i < codes.Count; i++)
        {
            var mark = codes[i];
            var rank = Class(mark);
            var at = i;
            while (rank > 0 && at > 0 && Class(codes[at - 1]) > rank)
                codes[at] = codes[--at];
            codes[at] = mark;
        }
    }

    private static List<int> Compose(List<int> codes)
    {
        var result = new List<int>(codes.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var code in codes)
        {
            var rank = Class(code);
            var isBlocked = starter < result.Count - 1 && lastClass >= rank;
            if (starter >= 0 && !isBlocked && Join(result[starter], code) is { } whole)
            {
                result[starter] = whole;
                continue;
            }
            if (rank == 0)
                starter = result.Count;
            lastClass = rank;
            result.Add(code);
        }
        return result;
    }

    private static int? Join(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
            return HangulBase + ((((first - LeadBase) * VowelCount) + (second - VowelBase)) * TailCount);
        if (first is >= HangulBase and < HangulBase + HangulCount && (first - HangulBase) % TailCount == 0 && second is > TailBase and < TailBase + TailCount)
            return first + (second - TailBase);
        return Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int Class(int code) => Classes.GetValueOrDefault(code);

    private static string Write(List<int> codes)
    {
        var text = new StringBuilder(codes.Count);
        foreach (var code in codes)
            text.Append(new Rune(code).ToString());
        return text.ToString();
    }

    private static IEnumerable<(int A, int B, int C)> Triples(string table) => table.EnumerateRunes().Select(r => r.Value).Chunk(3).Select(t => (t[0], t[1], t[2]));
}
