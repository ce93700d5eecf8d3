using System.Collections.Immutable;
using SummitSite.Cards.Png;
using SummitSite.Output;

namespace SummitSite.Cards;

/// <summary>The site's sign as a square picture, for where a program wants one of that size: two days and the line between them, as in the favicon.</summary>
internal sealed record Icon(int Size)
{
    internal static readonly ImmutableArray<Icon> All = [new(192), new(512)];

    // Another number when it is to look different.
    private const string Drawing = "1";

    private const byte First = 1, Second = 2;

    private static readonly Colour[] Palette = [new(0xFF, 0xFF, 0xFF), new(0x1D, 0x3F, 0x72), .. Enumerable.Repeat(new Colour(0x7A, 0x2E, 0x12), Canvas.Ink - 1)];

    internal DrawnFile File => new($"{Card.Folder}icon-{Size}.{Drawing}.png", Draw);

    private ReadOnlyMemory<byte> Draw()
    {
        var canvas = new Canvas(Size, Size);
        var (middle, line) = (Size / 2, Size / 32);
        canvas.Rectangle(0, 0, middle - line, Size, First);
        canvas.Rectangle(middle + line, 0, Size, Size, Second);
        return PngFile.Of(canvas, Palette);
    }
}
