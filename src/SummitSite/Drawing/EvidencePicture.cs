using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>How many of a kind there are.</summary>
internal sealed record EvidenceShare(string Label, int Count);

/// <summary>A part of a whole with the sentence that says so: "6 of 9 are independent of one another". The whole is at least 1 and not less than the part.</summary>
internal sealed record EvidencePart(string Sentence, int Part, int Whole);

/// <summary>What the evidence bar of a page is drawn from: its sources by who controls them, and parts of the whole such as the independent ones or the share of the largest.</summary>
internal sealed record EvidenceFigure(string Title, string Description, ImmutableArray<EvidenceShare> Controls, ImmutableArray<EvidencePart> Parts);

/// <summary>
/// One bar that all sources share by control, each stretch told apart by its place, its pattern and its number; below it a bar for each part.
/// </summary>
internal static class EvidencePicture
{
    private const double Thick = 18;
    private const double Thin = 8;

    // The order in which neighbouring stretches are told apart without colour: dark, light, middle, open.
    private static readonly ImmutableArray<string?> Fills = [null, "pale", "mid", "hollow", "soft"];

    internal static Picture Draw(EvidenceFigure figure)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = AddControls(marks, figure.Controls);
        foreach (var part in figure.Parts)
            y = AddPart(marks, part, y + 6);
        return new Picture(figure.Title, figure.Description, y, marks.ToImmutable());
    }

    private static double AddControls(ImmutableArray<Mark>.Builder marks, ImmutableArray<EvidenceShare> controls)
    {
        var (x, y) = (0.0, Thick);
        var one = 100.0 / Math.Max(controls.Sum(c => c.Count), 1);
        foreach (var (share, fill) in controls.Select((c, i) => (c, Fills[i % Fills.Length])))
        {
            marks.Add(new Bar(x, share.Count * one, 1, Thick - 2, Join(fill, "edged")));
            y += Picture.Line;
            marks.Add(new Square(2, y - 4, 9, Join(fill, "edged")));
            marks.Add(new Label(share.Label, 2, y, Shift: 12, Tail: share.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            x += share.Count * one;
        }
        return y + 6;
    }

    private static double AddPart(ImmutableArray<Mark>.Builder marks, EvidencePart part, double y)
    {
        foreach (var line in TextWidth.Wrap(part.Sentence, Picture.Narrowest, 3))
            marks.Add(new Label(line, 0, y += Picture.Line));
        marks.Add(new Bar(0, 100, y + 6, Thin, "pale edged"));
        marks.Add(new Bar(0, 100.0 * part.Part / part.Whole, y + 6, Thin, "edged"));
        return y + 6 + Thin;
    }

    private static string Join(string? fill, string more) => fill is null ? more : $"{fill} {more}";
}
