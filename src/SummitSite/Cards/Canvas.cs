using SummitSite.Cards.Fonts;

namespace SummitSite.Cards;

/// <summary>
/// A picture of shades: each pixel is a number from 0, the paper, to <see cref="Ink"/>. Lengths are pixels and y goes down. What is drawn later
/// never makes lighter what stands there. Only sums and products of doubles in a fixed order, so that every machine comes to the same picture.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    /// <summary>The darkest shade.</summary>
    internal const byte Ink = 15;

    private const int Steps = 5;

    private readonly byte[] shades = new byte[width * height];

    // What each pixel's part of an edge adds to the share of it, and of all to its right, that is covered.
    private readonly float[] edges = new float[(width * height) + 2];

    internal int Width => width;

    internal int Height => height;

    internal ReadOnlySpan<byte> Row(int y) => shades.AsSpan(y * width, width);

    /// <summary>Plain paper again.</summary>
    internal void Clear() => shades.AsSpan().Clear();

    internal void Rectangle(int left, int top, int right, int bottom, byte shade)
    {
        for (var y = top; y < bottom; y++)
            shades.AsSpan((y * width) + left, right - left).Fill(shade);
    }

    /// <summary>Writes a line of text whose first letter stands at a place on its base line.</summary>
    internal void Text(string text, Font font, double size, double x, double baseline, byte shade)
    {
        var start = x;
        foreach (var (glyph, advance) in font.Glyphs(text))
        {
            foreach (var curve in font.Shape(glyph))
                Add(Placed(curve.From), Placed(curve.Middle), Placed(curve.To), curve.IsStraight);
            x += advance * size;
        }
        var (left, right) = (Math.Max(0, (int)(start - size)), Math.Min(width, (int)(x + size)));
        for (var y = Math.Max(0, (int)(baseline - (1.2 * size))); y < Math.Min(height, (int)(baseline + (0.5 * size)) + 1); y++)
            Fill(shades.AsSpan((y * width)..((y + 1) * width))[left..right], edges.AsSpan(y * width, width)[left..right], shade);

        Point Placed(Point point) => new(x + (point.X * size), baseline - (point.Y * size));
    }

    private void Add(Point from, Point middle, Point to, bool isStraight)
    {
        if (isStraight)
        {
            Edge(from, to);
            return;
        }
        var last = from;
        for (var i = 1; i <= Steps; i++)
        {
            var (t, s) = (i / (double)Steps, (Steps - i) / (double)Steps);
            var next = new Point((s * s * from.X) + (2 * s * t * middle.X) + (t * t * to.X), (s * s * from.Y) + (2 * s * t * middle.Y) + (t * t * to.Y));
            Edge(last, next);
            last = next;
        }
    }

    // Row by row: how much of the row the edge crosses, and where. Down counts as more, up as less.
    private void Edge(Point from, Point to)
    {
        var (top, bottom, sign) = from.Y < to.Y ? (from, to, 1.0) : (to, from, -1.0);
        if (top.Y == bottom.Y || top.Y < 0 || bottom.Y >= height || Math.Min(top.X, bottom.X) < 0 || Math.Max(top.X, bottom.X) >= width - 1)
            return;
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        var x = top.X;
        for (var y = (int)top.Y; y < bottom.Y; y++)
        {
            var part = Math.Min(y + 1, bottom.Y) - Math.Max(y, top.Y);
            var next = x + (slope * part);
            Crossing(y * width, Math.Min(x, next), Math.Max(x, next), part * sign);
            x = next;
        }
    }

    // Within a row an edge goes from left to right over one pixel or several; each gets the share of its square that lies to the right of the edge.
    private void Crossing(int row, double left, double right, double part)
    {
        var (first, last) = ((int)left, (int)right);
        var before = 0.0;
        for (var pixel = first; pixel <= last; pixel++)
        {
            var covered = first == last ? 1 - (((left + right) / 2) - pixel) : Covered(pixel, left, right);
            edges[row + pixel] += (float)(part * (covered - before));
            before = covered;
        }
        edges[row + last + 1] += (float)(part * (1 - before));
    }

    // The mean over the edge's height of what lies to its right within a pixel: 0 until it gets there, its way over the pixel, and 1 behind it.
    private static double Covered(int pixel, double left, double right)
    {
        var (enter, leave) = (Math.Max(left, pixel), Math.Min(right, pixel + 1));
        var over = (leave - enter) * (1 - (((enter + leave) / 2) - pixel));
        return (enter - left + over) / (right - left);
    }

    // Adds up the edges from left to right, and leaves none.
    private static void Fill(Span<byte> row, Span<float> edges, byte shade)
    {
        if (!edges.ContainsAnyExcept(0f))
            return;
        var covered = 0f;
        for (var x = 0; x < row.Length; x++)
        {
            covered += edges[x];
            row[x] = Math.Max(row[x], (byte)((Math.Min(1, Math.Abs(covered)) * shade) + 0.5f));
        }
        edges.Clear();
    }
}
