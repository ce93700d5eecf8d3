using System.Globalization;
using System.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// A character as a reader sees it, and how many columns of a terminal it takes: two for East Asian and emoji ones, otherwise one.
/// <paramref name="Start"/> and <paramref name="End"/> are offsets in the line; what would move the cursor or hide is shown by something visible.
/// </summary>
internal sealed record Cell(int Start, int End, string Shown, int Width);

/// <summary>Lines of text as cells of a terminal.</summary>
internal static class DisplayWidth
{
    private const string Tab = "    ";
    private const string Hidden = "·";

    // First and last code points of what the Unicode standard calls wide, in blocks: good enough for putting a mark under a word.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2614, 0x2615), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF),
        (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F18E, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    internal static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(at));
            cells.Add(CellOf(at, line.Substring(at, length)));
            at += length;
        }
        return cells;
    }

    /// <summary>Text that cannot move the cursor, change colours or reverse the line: control characters and line ends become visible ones.</summary>
    internal static string Harmless(string text) =>
        text.Any(IsHarmful) ? string.Concat(text.ReplaceLineEndings(" ").Select(c => IsHarmful(c) ? Hidden : c.ToString())) : text;

    private static Cell CellOf(int start, string element)
    {
        var end = start + element.Length;
        if (element == "\t")
            return new Cell(start, end, Tab, Tab.Length);
        var first = element.EnumerateRunes().First();
        if (IsHarmful(element[0]) || Rune.GetUnicodeCategory(first) == UnicodeCategory.Format)
            return new Cell(start, end, Hidden, 1);
        var isWide = element.Contains('\uFE0F', StringComparison.Ordinal) || IsWide(first.Value);
        return new Cell(start, end, element, isWide ? 2 : 1);
    }

    private static bool IsWide(int rune) => rune >= Wide[0].First && Wide.Any(w => rune >= w.First && rune <= w.Last);

    // Controls, line separators, and the marks that turn the direction of text.
    private static bool IsHarmful(char c) => char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
