using System.Collections.Immutable;
using System.Globalization;
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
/// <paramref name="Number"/> tells apart what one publisher brought on one day, from 1 in the order of the registry; null where there is only one.
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
    int? Number,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Source, Id);

    public string Title => $"{Publisher}, {Date.Text.TrimEnd('~', '?', '%')}{Mark}";

    /// <summary>" (2)" for the second of several that would otherwise have the same title.</summary>
    internal string Mark => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({number})") : "";

    /// <summary>The registry with its numbers.</summary>
    internal static ImmutableArray<Source> Numbered(ImmutableArray<Source> sources)
    {
        var many = sources.GroupBy(Twins, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToDictionary(g => g.Key, _ => 0, StringComparer.Ordinal);
        return [.. sources.Select(s => many.ContainsKey(Twins(s)) ? s with { Number = ++many[Twins(s)] } : s)];

        static string Twins(Source source) => $"{source.Publisher}\n{source.Date.Text}";
    }
}

/// <summary>The id of a source or of an outlet (a speaker) whose report is printed; which of the two is found when linking.</summary>
internal sealed record Relay(string Id, Location At);
