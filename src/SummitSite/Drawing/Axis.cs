using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>A value on an axis that is worth a line and a label.</summary>
internal sealed record Tick(double Value, string Text);

/// <summary>
/// Values to places across: a larger value is never nearer to the start. All values from <paramref name="From"/> to <paramref name="To"/> (which is larger)
/// fall between <see cref="First"/> and <see cref="Last"/> percent, so that marks at the ends have room. Ticks are <paramref name="Step"/> apart.
/// </summary>
internal sealed record Axis(double From, double To, double Step, ImmutableArray<Tick> Ticks)
{
    internal const double First = 7;
    internal const double Last = 93;

    private const int MostSteps = 5;

    // Steps in minutes that a clock has: a minute up to thirty days.
    private static readonly ImmutableArray<double> ClockSteps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 7200, 14400, 43200];

    internal double At(double value) => First + ((value - From) / (To - From) * (Last - First));

    /// <summary>The labels of the ticks with their baseline at <paramref name="y"/>, as many as fit on the narrowest screen at equal distances.</summary>
    internal ImmutableArray<Label> Labels(double y, string? look) => Row.Thinned([.. Ticks.Select(t => LabelOf(t, y, look))], 6);

    /// <summary>An axis over numbers, with ticks at 1, 2 or 5 times a power of ten.</summary>
    internal static Axis OfNumbers(double least, double most, Func<double, string> write)
    {
        var rough = Math.Max(most - least, 1) / MostSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return Of(least, most, power * (new double[] { 1, 2, 5 }).FirstOrDefault(f => f * power >= rough, 10), write);
    }

    /// <summary>An axis over minutes, with ticks where a clock is read.</summary>
    internal static Axis OfMinutes(double least, double most, Func<double, string> write)
    {
        var rough = Math.Max(most - least, 1) / MostSteps;
        return Of(least, most, ClockSteps.FirstOrDefault(s => s >= rough, Math.Ceiling(rough / 525600) * 525600), write);
    }

    // A single value gets a step on either side.
    private static Axis Of(double least, double most, double step, Func<double, string> write)
    {
        var (from, to) = most - least < step / 1000 ? (least - step, most + step) : (least, most);
        var (first, last) = (Math.Ceiling((from / step) - 1e-9), Math.Floor((to / step) + 1e-9));
        return new Axis(from, to, step, [.. Enumerable.Range(0, Math.Max(0, (int)(last - first) + 1)).Select(i => (first + i) * step).Select(v => new Tick(v, write(v)))]);
    }

    private Label LabelOf(Tick tick, double y, string? look) =>
        new(tick.Text, At(tick.Value), y, Anchor.Middle, look, Row.Inwards(At(tick.Value), TextWidth.Of(tick.Text, Picture.TextSize)));
}
