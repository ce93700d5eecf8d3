using System.Collections.Immutable;
using System.Globalization;

namespace SummitSite.Drawing;

/// <summary>How many of a kind there are.</summary>
internal sealed record EvidenceShare(string Label, int Count);

/// <summary>What the evidence bar of a page is drawn from: its sources by who controls them.</summary>
internal sealed record EvidenceFigure(string Title, string Description, ImmutableArray<EvidenceShare> Controls);

/// <summary>One bar that all sources share by control, each stretch told apart by its place, its pattern and its number.</summary>
internal static class EvidencePicture
{
    private const double Thick = 18;

    // The order in which neighbouring stretches are told apart without colour: dark, light, middle, open.
    private static readonly ImmutableArray<string?> Fills = [null, "pale", "mid", "hollow", "soft"];

    internal static Picture Draw(EvidenceFigure figure)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var (x, y) = (0.0, Thick);
        var one = 100.0 / Math.Max(figure.Controls.Sum(c => c.Count), 1);
        foreach (var (share, fill) in figure.Controls.Select((c, i) => (c, Fills[i % Fills.Length])))
        {
            marks.Add(new Bar(x, share.Count * one, 1, Thick - 2, Join(fill, "edged")));
            y += Picture.Line;
            marks.Add(new Square(0, y - 5, 9, Join(fill, "edged"), Shift: 5));
            marks.Add(new Label(share.Label, 0, y, Shift: 16, Tail: share.Count.ToString(CultureInfo.InvariantCulture)));
            x += share.Count * one;
        }
        return new Picture(figure.Title, figure.Description, y + 6, marks.ToImmutable());
    }

    private static string Join(string? fill, string more) => fill is null ? more : $"{fill} {more}";
}
