using System.Collections.Immutable;
using System.Text;

namespace SummitSite.Drawing;

/// <summary>
/// How long a line of text may become. The reader's own font is not known, so the estimate is that of a wide one (Verdana, DejaVu Sans); most are narrower.
/// </summary>
internal static class TextWidth
{
    /// <summary>In pixels, for text of a size in pixels.</summary>
    internal static double Of(string text, double size)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Of(rune);
        return ems * size;
    }

    /// <summary>
    /// The text in lines no longer than <paramref name="most"/> pixels, broken at spaces; what does not fit into <paramref name="lines"/> lines ends in an ellipsis.
    /// A word that is too long by itself is cut.
    /// </summary>
    internal static ImmutableArray<string> Wrap(string text, double most, int lines, double size = Picture.TextSize)
    {
        var made = ImmutableArray.CreateBuilder<string>();
        var rest = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (!rest.IsEmpty && made.Count < lines)
        {
            var taken = 1;
            while (taken < rest.Length && Of(string.Join(' ', rest[..(taken + 1)]!), size) <= most)
                taken++;
            var isCut = made.Count + 1 == lines && taken < rest.Length;
            made.Add(Cut(string.Join(' ', rest[..taken]!) + (isCut ? "…" : ""), most, size));
            rest = rest[taken..];
        }
        return made.ToImmutable();
    }

    private static string Cut(string line, double most, double size)
    {
        if (Of(line, size) <= most)
            return line;
        var kept = line.TrimEnd('…');
        while (kept.Length > 1 && Of(kept + "…", size) > most)
            kept = kept[..(char.IsLowSurrogate(kept[^1]) ? ^2 : ^1)];
        return kept.TrimEnd(',', ';', ':', ' ', '-') + "…";
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or '-' or '’' or '·' => 0.38,
        'i' or 'j' or 'l' or 'f' or 't' or 'r' or 'I' or 'J' => 0.4,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.98,
        >= 'A' and <= 'Z' => 0.75,
        < 0x300 => 0.62,
        >= 0x300 and < 0x370 => 0,
        < 0x1100 => 0.72,
        _ => 1.05,
    };
}
