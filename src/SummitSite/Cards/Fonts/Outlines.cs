namespace SummitSite.Cards.Fonts;

/// <summary>A stretch of an outline: a quadratic Bézier curve from one point to another; for a straight one the middle point lies between them.</summary>
internal readonly record struct Curve(Point From, Point Middle, Point To, bool IsStraight);

/// <summary>A place, in whatever unit.</summary>
internal readonly record struct Point(double X, double Y)
{
    internal static Point Between(Point one, Point other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);
}

/// <summary>The shapes of a font's glyphs: <c>loca</c> and <c>glyf</c>, in units of the font; y goes up. Instructions for small screens are passed over.</summary>
internal sealed class Outlines(FontTable head, FontTable loca, FontTable glyf)
{
    // Flags of a point, and of a part of a composed glyph.
    private const int OnCurve = 0x01, ShortX = 0x02, ShortY = 0x04, Repeats = 0x08, SameX = 0x10, SameY = 0x20;
    private const int HasWords = 0x01, HasScale = 0x08, HasMore = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    private readonly bool isLong = head.I16(50) != 0;

    /// <summary>The closed curves of a glyph, one after the other; none for a space.</summary>
    internal List<Curve> Of(int glyph)
    {
        var curves = new List<Curve>();
        foreach (var contour in Contours(glyph))
            AddCurves(contour, curves);
        return curves;
    }

    private int Offset(int glyph) => isLong ? loca.I32(4 * glyph) : 2 * loca.U16(2 * glyph);

    private List<(Point At, bool IsOn)[]> Contours(int glyph)
    {
        if (Offset(glyph) == Offset(glyph + 1))
            return [];
        var shape = glyf.From(Offset(glyph));
        return shape.I16(0) < 0 ? Composed(shape) : Simple(shape, shape.I16(0));
    }

    private static List<(Point At, bool IsOn)[]> Simple(FontTable shape, int contours)
    {
        var count = shape.U16(8 + (2 * contours)) + 1;
        var at = 12 + (2 * contours) + shape.U16(10 + (2 * contours));
        var flags = new int[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = shape.Byte(at++);
            if ((flags[i] & Repeats) != 0)
                for (var more = shape.Byte(at++); more > 0; more--, i++)
                    flags[i + 1] = flags[i];
        }
        var x = Coordinates(shape, flags, ShortX, SameX, ref at);
        var y = Coordinates(shape, flags, ShortY, SameY, ref at);
        var found = new List<(Point, bool)[]>(contours);
        for (int contour = 0, first = 0; contour < contours; contour++)
        {
            var last = shape.U16(10 + (2 * contour));
            found.Add([.. Enumerable.Range(first, last - first + 1).Select(i => (new Point(x[i], y[i]), (flags[i] & OnCurve) != 0))]);
            first = last + 1;
        }
        return found;
    }

    // Each is written as its distance from the one before: in a byte with its sign among the flags, in two, or not at all when there is none.
    private static int[] Coordinates(FontTable shape, int[] flags, int isShort, int isSame, ref int at)
    {
        var places = new int[flags.Length];
        var place = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
                place += (flags[i] & isSame) != 0 ? shape.Byte(at++) : -shape.Byte(at++);
            else if ((flags[i] & isSame) == 0)
            {
                place += shape.I16(at);
                at += 2;
            }
            places[i] = place;
        }
        return places;
    }

    private List<(Point At, bool IsOn)[]> Composed(FontTable shape)
    {
        var found = new List<(Point, bool)[]>();
        var (at, flags) = (10, HasMore);
        while ((flags & HasMore) != 0)
        {
            flags = shape.U16(at);
            var part = Contours(shape.U16(at + 2));
            var (dx, dy) = (flags & HasWords) != 0 ? (shape.I16(at + 4), shape.I16(at + 6)) : (shape.I8(at + 4), shape.I8(at + 5));
            at += (flags & HasWords) != 0 ? 8 : 6;
            var (xx, xy, yx, yy) = Scale(shape, flags, ref at);
            found.AddRange(part.Select(c => c.Select(p => (new Point((p.At.X * xx) + (p.At.Y * yx) + dx, (p.At.X * xy) + (p.At.Y * yy) + dy), p.IsOn)).ToArray()));
        }
        return found;
    }

    private static (double Xx, double Xy, double Yx, double Yy) Scale(FontTable shape, int flags, ref int at)
    {
        var start = at;
        at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        return (at - start) switch
        {
            2 => (shape.Fraction(start), 0, 0, shape.Fraction(start)),
            4 => (shape.Fraction(start), 0, 0, shape.Fraction(start + 2)),
            8 => (shape.Fraction(start), shape.Fraction(start + 2), shape.Fraction(start + 4), shape.Fraction(start + 6)),
            _ => (1, 0, 0, 1),
        };
    }

    // Between two points that are off the curve lies one on it.
    private static void AddCurves((Point At, bool IsOn)[] contour, List<Curve> curves)
    {
        if (contour.Length < 2)
            return;
        var first = contour[0].IsOn ? contour[0].At : contour[^1].IsOn ? contour[^1].At : Point.Between(contour[0].At, contour[^1].At);
        var from = first;
        for (var i = contour[0].IsOn ? 1 : 0; i < contour.Length; i++)
        {
            var (at, isOn) = contour[i];
            if (isOn)
            {
                curves.Add(new Curve(from, Point.Between(from, at), at, IsStraight: true));
                from = at;
                continue;
            }
            var next = i + 1 < contour.Length ? contour[i + 1] : (At: first, IsOn: true);
            var to = next.IsOn ? next.At : Point.Between(at, next.At);
            curves.Add(new Curve(from, at, to, IsStraight: false));
            from = to;
            if (next.IsOn)
                i++;
        }
        if (from != first)
            curves.Add(new Curve(from, Point.Between(from, first), first, IsStraight: true));
    }
}
