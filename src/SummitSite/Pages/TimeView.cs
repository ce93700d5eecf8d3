using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A time in words. The pieces, read one after the other, are the text; a piece that is a date or a moment has a machine value.</summary>
internal sealed record TimeView(params ImmutableArray<TimePiece> Pieces) : View
{
    internal string Text => string.Concat(Pieces.Select(p => p.Text));

    protected override IEnumerable<(string Name, object? Value)> Members => [("pieces", Pieces), ("text", Text)];

    /// <summary>Words without a machine value.</summary>
    internal static TimeView Of(string words) => new(new TimePiece(words, null));

    /// <summary>A message with times in its places.</summary>
    internal static TimeView Of(Catalogue words, string key, params (string Place, TimeView Time)[] values) =>
        new([.. words.Get(key).Text.Parts.SelectMany(p => p.IsPlace ? values.First(v => v.Place == p.Text).Time.Pieces : Of(p.Text).Pieces)]);
}

/// <summary>Words, and for a date or a moment its value as HTML's time element takes it: a date for a date, a moment with its offset for a clock time.</summary>
internal sealed record TimePiece(string Text, string? Machine) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("text", Text), ("machine", Machine)];
}
