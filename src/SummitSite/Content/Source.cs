using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>Who controls an outlet. A label describes ownership and vantage point, never whether an item is true.</summary>
internal enum Control
{
    State,
    PublicBroadcaster,
    Private,
    Nonprofit,
    Government,
    Party,
    Unknown,
}

/// <summary>How much of the source its reader saw.</summary>
internal enum Seen
{
    Excerpt,
    Whole,
}

/// <summary>The words for control and for how much was seen.</summary>
internal static class SourceWords
{
    internal static readonly Vocabulary<Control> Controls = new(
        ("state", Control.State),
        ("public-broadcaster", Control.PublicBroadcaster),
        ("private", Control.Private),
        ("nonprofit", Control.Nonprofit),
        ("government", Control.Government),
        ("party", Control.Party),
        ("unknown", Control.Unknown));

    internal static readonly Vocabulary<Seen> Seen = new(("excerpt", Content.Seen.Excerpt), ("whole", Content.Seen.Whole));
}

/// <summary>
/// An entry of the registry: <c>content/sources/*.yaml</c>. <paramref name="Relays"/> names whose report it prints (a source or an outlet),
/// which, with <paramref name="Owner"/>, decides independence. An unreliable source is listed as a warning and is never evidence.
/// </summary>
internal sealed record Source(
    string Id,
    string Publisher,
    string? Headline,
    Uri Url,
    When Date,
    string Language,
    string? Country,
    Control Control,
    string? Owner,
    Reference? Outlet,
    ImmutableArray<Relay> Relays,
    string? Perspective,
    string Basis,
    string About,
    bool IsReliable,
    Prose? Note,
    Seen? Seen,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Source, Id);

    public string Title => $"{Publisher}, {Date.Text.TrimEnd('~', '?', '%')}";
}

/// <summary>The id of a source or of an outlet (a speaker) whose report is printed; which of the two is found when linking.</summary>
internal sealed record Relay(string Id, Location At);
