using System.Collections.Concurrent;
using System.Numerics;

namespace SummitSite.Cards.Fonts;

/// <summary>How much closer two glyphs stand than their widths say: pair adjustments of the feature <c>kern</c> in a font's <c>GPOS</c>, in units of the font.</summary>
internal sealed class Kerning
{
    private const int PairAdjustment = 2, Extension = 9;
    private const int Placements = 0x3, XAdvance = 0x4;

    private readonly List<List<FontTable>> lookups;
    private readonly ConcurrentDictionary<(int, int), int> known = new();

    internal Kerning(FontTable gpos)
    {
        var (features, all) = (gpos.From(gpos.U16(6)), gpos.From(gpos.U16(8)));
        lookups = [.. Kern(features).Distinct().Order().Select(i => Pairs(all.From(all.U16(2 + (2 * i)))))];
    }

    /// <summary>What is added to the width of the first.</summary>
    internal int Between(int first, int second) => known.GetOrAdd((first, second), pair => lookups.Sum(l => Between(l, pair.Item1, pair.Item2)));

    private static IEnumerable<int> Kern(FontTable features)
    {
        for (var record = 2; record < 2 + (6 * features.U16(0)); record += 6)
        {
            if (features.I32(record) != 0x6B65726E)
                continue;
            var feature = features.From(features.U16(record + 4));
            for (var i = 0; i < feature.U16(2); i++)
                yield return feature.U16(4 + (2 * i));
        }
    }

    private static List<FontTable> Pairs(FontTable lookup)
    {
        var tables = new List<FontTable>();
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var (type, table) = (lookup.U16(0), lookup.From(lookup.U16(6 + (2 * i))));
            if (type == Extension)
                (type, table) = (table.U16(2), table.From(table.I32(4)));
            if (type == PairAdjustment)
                tables.Add(table);
        }
        return tables;
    }

    // The first table that knows the first glyph, and in a list of pairs the pair, is the one that counts.
    private static int Between(List<FontTable> tables, int first, int second)
    {
        foreach (var table in tables)
            if (Place(table.From(table.U16(2)), first) is >= 0 and var place && (table.U16(0) == 1 ? Listed(table, place, second) : Classed(table, first, second)) is { } found)
                return found;
        return 0;
    }

    private static int? Listed(FontTable table, int place, int second)
    {
        var (size, pairs) = (2 + Size(table.U16(4)) + Size(table.U16(6)), table.From(table.U16(10 + (2 * place))));
        for (var i = 0; i < pairs.U16(0); i++)
            if (pairs.U16(2 + (size * i)) == second)
                return Advance(table, pairs.From(4 + (size * i)));
        return null;
    }

    private static int? Classed(FontTable table, int first, int second)
    {
        var size = Size(table.U16(4)) + Size(table.U16(6));
        var (row, column) = (Class(table.From(table.U16(8)), first), Class(table.From(table.U16(10)), second));
        return Advance(table, table.From(16 + (size * ((row * table.U16(14)) + column))));
    }

    private static int Size(int format) => 2 * BitOperations.PopCount((uint)format);

    private static int Advance(FontTable table, FontTable value) => (table.U16(4) & XAdvance) != 0 ? value.I16(Size(table.U16(4) & Placements)) : 0;

    /// <summary>The place of a glyph in a coverage table; -1 when it is not in it.</summary>
    private static int Place(FontTable coverage, int glyph)
    {
        for (var i = 0; i < coverage.U16(2); i++)
            if (coverage.U16(0) == 1 && coverage.U16(4 + (2 * i)) == glyph)
                return i;
            else if (coverage.U16(0) == 2 && coverage.U16(4 + (6 * i)) <= glyph && glyph <= coverage.U16(6 + (6 * i)))
                return coverage.U16(8 + (6 * i)) + glyph - coverage.U16(4 + (6 * i));
        return -1;
    }

    private static int Class(FontTable classes, int glyph)
    {
        if (classes.U16(0) == 1)
            return glyph - classes.U16(2) is >= 0 and var i && i < classes.U16(4) ? classes.U16(6 + (2 * i)) : 0;
        for (var i = 0; i < classes.U16(2); i++)
            if (classes.U16(4 + (6 * i)) <= glyph && glyph <= classes.U16(6 + (6 * i)))
                return classes.U16(8 + (6 * i));
        return 0;
    }
}
