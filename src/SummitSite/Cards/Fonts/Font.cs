using System.Collections.Concurrent;
using System.Text;

namespace SummitSite.Cards.Fonts;

/// <summary>
/// A TrueType font that the program brings. Lengths are in ems: the size of the type is 1, and y goes up. It writes from left to right, a glyph for each
/// character: enough for Latin, Greek and Cyrillic, and <see cref="Missing"/> says of any text whether it is enough. Safe on any thread.
/// </summary>
internal sealed class Font
{
    private readonly double unit;
    private readonly FontTable widths;
    private readonly int lastWidth;
    private readonly Dictionary<int, int> glyphs;
    private readonly Outlines outlines;
    private readonly Lazy<Kerning> kerning;
    private readonly ConcurrentDictionary<int, List<Curve>> shapes = new();

    private Font(string name)
    {
        using var stream = typeof(Font).Assembly.GetManifestResourceStream($"fonts/{name}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var file = new FontTable(bytes);
        unit = 1.0 / file.Table("head").U16(18);
        (widths, lastWidth) = (file.Table("hmtx"), file.Table("hhea").U16(34) - 1);
        glyphs = CharacterMap.Read(file.Table("cmap"));
        outlines = new Outlines(file.Table("head"), file.Table("loca"), file.Table("glyf"));
        kerning = new Lazy<Kerning>(() => new Kerning(file.Table("GPOS")));
    }

    /// <summary>For the words.</summary>
    internal static Font Regular { get; } = new("SourceSerif4-Regular");

    /// <summary>For names.</summary>
    internal static Font SemiBold { get; } = new("SourceSerif4-SemiBold");

    /// <summary>The first character that the font has no glyph for, or that it would have to join to others; null when it can write the text.</summary>
    internal Rune? Missing(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!glyphs.ContainsKey(rune.Value))
                return rune;
        return null;
    }

    /// <summary>The width of a line.</summary>
    internal double Width(string text) => Glyphs(text).Sum(g => g.Advance);

    /// <summary>The glyphs of a line and how far each moves the pen.</summary>
    internal IEnumerable<(int Glyph, double Advance)> Glyphs(string text)
    {
        int? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = glyphs.GetValueOrDefault(rune.Value);
            if (before is { } first)
                yield return (first, unit * (widths.U16(4 * Math.Min(first, lastWidth)) + kerning.Value.Between(first, glyph)));
            before = glyph;
        }
        if (before is { } last)
            yield return (last, unit * widths.U16(4 * Math.Min(last, lastWidth)));
    }

    /// <summary>The outline of a glyph.</summary>
    internal List<Curve> Shape(int glyph) => shapes.GetOrAdd(glyph, g => [.. outlines.Of(g).Select(c => c with { From = Em(c.From), Middle = Em(c.Middle), To = Em(c.To) })]);

    private Point Em(Point point) => new(point.X * unit, point.Y * unit);
}
