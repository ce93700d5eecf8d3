using System.Collections.Concurrent;
using SummitSite.Cards.Fonts;
using SummitSite.Cards.Png;

namespace SummitSite.Cards;

/// <summary>A card on paper: the words large, the thin upright line, who and when beside it, the site at the foot. The type is as large as the words allow.</summary>
internal static class CardDrawing
{
    private const int Edge = 72, Line = 822, BesideLine = 860, Right = 1150, Foot = 558, WordsEnd = 486;
    private const int SmallSize = 30, BelowSize = 34, SiteSize = 28, LineWidth = 3, MostBelow = 5;
    private const double Leading = 1.24, CapHeight = 0.67;
    private const byte Soft = 12, Pale = 7;

    private static readonly ConcurrentBag<Canvas> Idle = [];

    private static readonly int[] Sizes = [80, 70, 61, 53, 46, 40, 35, 31];

    // The paper and the ink of the style sheet in its light form, and what lies between.
    private static readonly Colour[] Palette = [.. Enumerable.Range(0, Canvas.Ink + 1).Select(i => Colour.Between(new Colour(0xFB, 0xFA, 0xF7), new Colour(0x1A, 0x19, 0x17), i, Canvas.Ink))];

    /// <summary>The card as a PNG file.</summary>
    internal static ReadOnlyMemory<byte> Draw(Card card)
    {
        // A canvas is four megabytes: two hundred of them in a row would keep the garbage collector busier than the pens.
        var canvas = Idle.TryTake(out var used) ? used : new Canvas(Card.Width, Card.Height);
        canvas.Clear();
        Draw(card, canvas);
        var file = PngFile.Of(canvas, Palette);
        Idle.Add(canvas);
        return file;
    }

    private static void Draw(Card card, Canvas canvas)
    {
        canvas.Rectangle(Line, Edge, Line + LineWidth, Foot, Pale);
        var below = card.Below is { } text ? Typesetting.Lines(text, Font.Regular, Measure / (double)BelowSize, MostBelow) : [];
        var end = Words(canvas, card, below.Count);
        Block(canvas, below, Font.Regular, BelowSize, Edge, end + BelowSize, Soft);
        Beside(canvas, card);
        canvas.Text(Typesetting.Lines(card.Site, Font.SemiBold, Measure / (double)SiteSize, 1)[0], Font.SemiBold, SiteSize, Edge, Foot, Soft);
    }

    private static int Measure => Line - Edge - 44;

    // An opening quotation mark hangs out, as on the pages.
    private static double Words(Canvas canvas, Card card, int below)
    {
        var height = WordsEnd - Edge - (below == 0 ? 0 : BelowSize + (below * BelowSize * Leading));
        var size = Sizes.FirstOrDefault(s => Typesetting.Lines(card.Words, Font.Regular, Measure / (double)s).Count * s * Leading <= height, Sizes[^1]);
        var lines = Typesetting.Lines(card.Words, Font.Regular, Measure / (double)size, (int)(height / (size * Leading)));
        var hangs = card.Words is ['“' or '„' or '«' or '"' or '‘', ..] ? Font.Regular.Width(card.Words[..1]) * size : 0;
        var baseline = Edge + (CapHeight * size);
        for (var i = 0; i < lines.Count; i++, baseline += size * Leading)
            canvas.Text(lines[i], Font.Regular, size, i == 0 ? Edge - hangs : Edge, baseline, Canvas.Ink);
        return baseline - (size * (Leading - 0.3));
    }

    private static void Beside(Canvas canvas, Card card)
    {
        var top = (double)Edge;
        for (var i = 0; i < card.Beside.Length; i++)
        {
            var (font, shade) = i == 0 ? (Font.SemiBold, Canvas.Ink) : (Font.Regular, Soft);
            var lines = Typesetting.Lines(card.Beside[i], font, (Right - BesideLine) / (double)SmallSize, 4);
            top = Block(canvas, lines, font, SmallSize, BesideLine, top, shade) + (SmallSize * 0.35);
        }
    }

    private static double Block(Canvas canvas, List<string> lines, Font font, int size, int left, double top, byte shade)
    {
        foreach (var line in lines)
        {
            canvas.Text(line, font, size, left, top + (CapHeight * size), shade);
            top += size * Leading;
        }
        return top;
    }
}
