using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

/// <summary>What is true of every picture at every width it is shown at, found from its marks and not from its markup.</summary>
internal static class PictureLaws
{
    // The narrowest screen, a tablet, and the text column of a wide screen, where the style sheet makes text larger.
    private static readonly (double Width, double Larger)[] Screens = [(Picture.Narrowest, 1), (480, 1), (600, 15 / 13.0)];

    internal static void Hold(Picture picture)
    {
        Assert.All(Screens, screen =>
        {
            var width = screen.Width;
            var labels = picture.Labels.Select(l => (l.Words, Box: l.At(width, screen.Larger))).ToArray();
            Assert.All(labels, l => Assert.True(IsWithin(l.Box, width, picture.Height), $"'{l.Words}' leaves the picture at {width} pixels: {l.Box} of {picture.Height}"));
            for (var i = 0; i < labels.Length; i++)
                for (var j = i + 1; j < labels.Length; j++)
                    Assert.False(labels[i].Box.Overlaps(labels[j].Box), $"'{labels[i].Words}' and '{labels[j].Words}' overlap at {width} pixels");
        });
        Assert.All(picture.AllMarks.SelectMany(Places), p => Assert.True(p.X is >= 0 and <= 100 && p.Y >= 0 && p.Y <= picture.Height, $"{p} is outside of {picture.Height}"));
    }

    // A pixel is left for rounding.
    private static bool IsWithin(Box box, double width, double height) => box.Left >= -1 && box.Right <= width + 1 && box.Top >= 0 && box.Bottom <= height;

    private static IEnumerable<(double X, double Y)> Places(Mark mark) => mark switch
    {
        Label label => [(label.X, label.Y)],
        Dot dot => [(dot.X, dot.Y - dot.Radius), (dot.X, dot.Y + dot.Radius)],
        Square square => [(square.X, square.Y - (square.Side / 2)), (square.X, square.Y + (square.Side / 2))],
        Bar bar => [(Rounded(bar.X), bar.Y), (Rounded(bar.X + bar.Width), bar.Y + bar.Height)],
        Stroke line => [(line.X1, line.Y1), (line.X2, line.Y2)],
        _ => [],
    };

    private static double Rounded(double value) => Math.Round(value, 6);
}
