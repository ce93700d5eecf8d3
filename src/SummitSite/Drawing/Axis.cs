using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>A value on an axis that is worth a line and a label.</summary>
internal sealed record Tick(double Value, string Text);

/// <summary>
/// Values to places across: a larger value is never nearer to the start. All values from <paramref name="From"/> to <paramref name="To"/> (which is larger)
/// fall between <see cref="First"/> and <see cref="Last"/> percent, so that marks at the ends have room.
/// </summary>
internal sealed record Axis(double From, double To, ImmutableArray<Tick> Ticks)
{
    internal const double First = 6;
    internal const double Last = 94;

    private const int MostSteps = 4;

    // Steps in minutes that a clock has: five minutes up to days.
    private static readonly ImmutableArray<double> ClockSteps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 7200, 14400, 43200];

    internal double At(double value) => First + ((value - From) / (To - From) * (Last - First));

    /// <summary>The labels of the ticks with their baseline at <paramref name="y"/>; those that would touch the one before on the narrowest screen are left out.</summary>
    internal IEnumerable<Label> Labels(double y, string? look)
    {
        const double apart = 8;
        var end = double.NegativeInfinity;
        foreach (var tick in Ticks)
        {
            var x = At(tick.Value);
            var label = new Label(tick.Text, x, y, x < 15 ? Anchor.Start : x > 85 ? Anchor.End : Anchor.Middle, look);
            var box = label.At(Picture.Narrowest);
            if (box.Left < end + apart)
                continue;
            end = box.Right;
            yield return label;
        }
    }

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

    private static Axis Of(double least, double most, double step, Func<double, string> write)
    {
        var first = Math.Floor(least / step);
        var last = Math.Max(Math.Ceiling(most / step), first + 1);
        return new Axis(first * step, last * step, [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step).Select(v => new Tick(v, write(v)))]);
    }
}
