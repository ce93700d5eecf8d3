using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class EvidencePictureTests
{
    private static readonly Gen<EvidenceFigure> Any =
        Gen.Int[1, 40].Array[1, 7].Select(counts => new EvidenceFigure("Title", "Description", [.. counts.Select((c, i) => new EvidenceShare($"Control number {i}", c))]));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(EvidencePicture.Draw(f)));

    [Fact]
    public void The_stretches_share_the_whole_bar_by_their_counts() => Any.Sample(f =>
    {
        var bars = EvidencePicture.Draw(f).Marks.OfType<Bar>().Take(f.Controls.Length).ToArray();
        Assert.Equal(100, bars.Sum(b => b.Width), 6);
        Assert.All(bars.Zip(bars.Skip(1)), b => Assert.Equal(b.First.X + b.First.Width, b.Second.X, 6));
        Assert.All(bars.Zip(f.Controls), b => Assert.Equal((double)b.Second.Count / f.Controls.Sum(c => c.Count), b.First.Width / 100, 6));
    });

    [Fact]
    public void Neighbours_are_told_apart_without_colour() => Any.Sample(f =>
    {
        var bars = EvidencePicture.Draw(f).Marks.OfType<Bar>().Take(f.Controls.Length).ToArray();
        Assert.All(bars.Zip(bars.Skip(1)), b => Assert.NotEqual(b.First.Class, b.Second.Class));
    });
}
