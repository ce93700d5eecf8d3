using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>Labels along a line, such as those under an axis.</summary>
internal static class Row
{
    /// <summary>Every label, or every second, third and so on: as many at equal distances as leave <paramref name="apart"/> pixels between them on the narrowest screen.</summary>
    internal static ImmutableArray<Label> Thinned(ImmutableArray<Label> labels, double apart)
    {
        for (var every = 1; every < labels.Length; every++)
        {
            ImmutableArray<Label> kept = [.. labels.Where((_, i) => i % every == 0)];
            if (AreApart(kept, apart))
                return kept;
        }
        return [.. labels.Take(1)];
    }

    /// <summary>How far a label whose middle is at a place has to be moved, in pixels, to stay inside on the narrowest screen.</summary>
    internal static double Inwards(double x, double length)
    {
        var place = x / 100 * Picture.Narrowest;
        return Math.Max(0, (length / 2) - place) - Math.Max(0, (length / 2) - (Picture.Narrowest - place));
    }

    private static bool AreApart(ImmutableArray<Label> labels, double apart)
    {
        var boxes = labels.Select(l => l.At(Picture.Narrowest)).ToArray();
        return boxes.Zip(boxes.Skip(1)).All(b => b.First.Right + apart <= b.Second.Left);
    }
}
