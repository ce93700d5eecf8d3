using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What a speaker is.</summary>
internal enum SpeakerKind
{
    Person,
    Outlet,
    Institution,
}

/// <summary>Where somebody was on the day.</summary>
internal enum Presence
{
    InTheRoom,
    InTheDelegation,
    NotPresent,
}

/// <summary>The words for kinds and presence.</summary>
internal static class SpeakerWords
{
    internal static readonly Vocabulary<SpeakerKind> Kinds = new(
        ("person", SpeakerKind.Person), ("outlet", SpeakerKind.Outlet), ("institution", SpeakerKind.Institution));

    internal static readonly Vocabulary<Presence> Presences = new(
        ("in-the-room", Presence.InTheRoom), ("in-the-delegation", Presence.InTheDelegation), ("not-present", Presence.NotPresent));
}

/// <summary>Somebody who says something: <c>content/speakers/*.md</c>. Party and delegation are ids of the site's parties.</summary>
internal sealed record Speaker(
    string Id,
    string Name,
    SpeakerKind Kind,
    string? Party,
    Location? PartyAt,
    string? Role,
    string? Organisation,
    string? Country,
    Presence? Presence,
    string? Delegation,
    Location? DelegationAt,
    string Sort,
    ImmutableArray<string> Variants,
    ImmutableArray<Uri> SameAs,
    Prose Body,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Speaker, Id);

    public string Title => Name;
}
