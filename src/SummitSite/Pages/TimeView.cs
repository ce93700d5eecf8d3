using System.Collections.Immutable;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A time in words. The pieces, read one after the other, are the text; a piece that is a date or a moment has a machine value.</summary>
internal sealed record TimeView(params ImmutableArray<TimePiece> Pieces) : View
{
    internal string Text => string.Concat(Pieces.Select(p => p.Text));

    protected override IEnumerable<(string Name, object? Value)> Members => [("pieces", Pieces), ("text", Text)];

    /// <summary>The same time followed by more words.</summary>
    internal TimeView Then(string words) => new(Pieces.Add(new TimePiece(words, null)));
}

/// <summary>Words, and for a date or a moment its value as HTML's time element takes it: a date for a date, a moment with its offset for a clock time.</summary>
internal sealed record TimePiece(string Text, string? Machine) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("text", Text), ("machine", Machine)];
}
