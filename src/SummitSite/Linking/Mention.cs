using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>How one entry mentions another.</summary>
internal enum MentionRole
{
    /// <summary>A link or embed in prose.</summary>
    Link,

    /// <summary>A citation, or a source named as evidence.</summary>
    Citation,

    /// <summary>A field that names it: the speaker of a quotation, the people of an event, the evidence of an outcome.</summary>
    Field,
}

/// <summary>One entry names another at a place. <paramref name="From"/> is null for the home page, a reading or a correction.</summary>
internal sealed record Mention(IEntry? From, Reference To, MentionRole Role, string? Locator = null);
