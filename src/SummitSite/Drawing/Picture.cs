using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>
/// A picture before it is written: its name, what it shows in a sentence or two for those who do not see it, and its marks in the order they are painted.
/// Places across are percent of whatever width it is shown at, places down are pixels: on a telephone and on paper text keeps its size, and only
/// the distances between marks shrink or stretch. Across counts from the side where reading begins.
/// </summary>
internal sealed record Picture(string Title, string Description, double Height, ImmutableArray<Mark> Marks)
{
    /// <summary>The narrowest width in pixels at which nothing may overlap: a screen of 320 pixels without its margins.</summary>
    internal const double Narrowest = 288;

    /// <summary>The size of text in pixels.</summary>
    internal const double TextSize = 13;

    /// <summary>The size of text of the class <c>small</c>.</summary>
    internal const double SmallSize = 11;

    /// <summary>How much longer bold text may be.</summary>
    internal const double Bold = 1.15;

    /// <summary>The distance between two lines of a label in pixels.</summary>
    internal const double Line = 17;

    /// <summary>All labels, those inside links among them.</summary>
    internal IEnumerable<Label> Labels => Within(Marks).OfType<Label>();

    internal IEnumerable<Mark> AllMarks => Within(Marks);

    /// <summary>Whether somebody can follow a link in it. Only a picture without links can be one image to a screen reader.</summary>
    internal bool HasLinks => Marks.OfType<Linked>().Any();

    private static IEnumerable<Mark> Within(IEnumerable<Mark> marks) => marks.SelectMany(m => m is Linked linked ? Within(linked.Marks) : [m]);
}

/// <summary>Where a label's place is on its line of text.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>Something painted. <c>Class</c> names one or more rules of the style sheet; <c>null</c> is plain ink.</summary>
internal abstract record Mark;

/// <summary>A line of text whose baseline is at <paramref name="Y"/>, moved along by <paramref name="Shift"/> pixels. <paramref name="Tail"/> follows it in a softer tone.</summary>
internal sealed record Label(string Text, double X, double Y, Anchor Anchor = Anchor.Start, string? Class = null, double Shift = 0, string? Tail = null) : Mark
{
    internal string Words => Tail is null ? Text : $"{Text} {Tail}";

    /// <summary>The pixels it may take up when the picture is <paramref name="width"/> pixels wide and its text that much larger.</summary>
    internal Box At(double width, double larger = 1)
    {
        var size = Has("small") ? Picture.SmallSize : Picture.TextSize * larger;
        var (length, place) = (TextWidth.Of(Words, size) * (Has("strong") ? Picture.Bold : 1), (X / 100 * width) + Shift);
        var left = Anchor switch { Anchor.Start => place, Anchor.Middle => place - (length / 2), _ => place - length };
        return new Box(left, Y - (0.8 * size), left + length, Y + (0.25 * size));
    }

    private bool Has(string look) => Class?.Contains(look, StringComparison.Ordinal) == true;
}

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    internal bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>A circle.</summary>
internal sealed record Dot(double X, double Y, double Radius, string? Class = null) : Mark;

/// <summary>A square with its centre at a place, moved along by <paramref name="Shift"/> pixels.</summary>
internal sealed record Square(double X, double Y, double Side, string? Class = null, double Shift = 0) : Mark;

/// <summary>A bar that begins at <paramref name="X"/> and is <paramref name="Width"/> percent wide.</summary>
internal sealed record Bar(double X, double Width, double Y, double Height, string? Class = null) : Mark;

/// <summary>A straight line.</summary>
internal sealed record Stroke(double X1, double Y1, double X2, double Y2, string? Class = null) : Mark;

/// <summary>Marks that lead to an address of the site.</summary>
internal sealed record Linked(string Address, string Name, ImmutableArray<Mark> Marks) : Mark;
