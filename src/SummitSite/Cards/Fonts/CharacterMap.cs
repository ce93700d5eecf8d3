namespace SummitSite.Cards.Fonts;

/// <summary>Which glyph stands for which character: a font's <c>cmap</c>, by code point. What is not in it the font cannot write.</summary>
internal static class CharacterMap
{
    private const int Windows = 3;

    internal static Dictionary<int, int> Read(FontTable cmap)
    {
        var glyphs = new Dictionary<int, int>();
        for (var record = 4; record < 4 + (8 * cmap.U16(2)); record += 8)
            if (cmap.U16(record) == Windows)
                foreach (var (character, glyph) in Mappings(cmap.From(cmap.I32(record + 4))).Where(m => m.Glyph != 0))
                    glyphs[character] = glyph;
        return glyphs;
    }

    // The two forms that fonts of today have; one that has others as well says the same in them.
    private static IEnumerable<(int Character, int Glyph)> Mappings(FontTable table) => table.U16(0) switch
    {
        4 => Segments(table),
        12 => Groups(table),
        _ => [],
    };

    private static IEnumerable<(int Character, int Glyph)> Segments(FontTable table)
    {
        var size = table.U16(6);
        var (ends, starts, deltas, ranges) = (14, 16 + size, 16 + (2 * size), 16 + (3 * size));
        for (var segment = 0; segment < size; segment += 2)
        {
            var (start, delta, range) = (table.U16(starts + segment), table.U16(deltas + segment), table.U16(ranges + segment));
            for (var character = start; character <= table.U16(ends + segment) && character != 0xFFFF; character++)
            {
                var glyph = range == 0 ? character : table.U16(ranges + segment + range + (2 * (character - start)));
                yield return (character, range == 0 || glyph != 0 ? (glyph + delta) & 0xFFFF : 0);
            }
        }
    }

    private static IEnumerable<(int Character, int Glyph)> Groups(FontTable table)
    {
        for (var group = 16; group < 16 + (12 * table.I32(12)); group += 12)
            for (var character = table.I32(group); character <= table.I32(group + 4); character++)
                yield return (character, table.I32(group + 8) + character - table.I32(group));
    }
}
