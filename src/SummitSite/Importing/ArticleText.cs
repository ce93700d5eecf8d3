using System.Collections.Immutable;

namespace SummitSite.Importing;

/// <summary>
/// An article as it was read from a file. <paramref name="Text"/> is what is archived: UTF-8 text with <c>\n</c>, a paragraph a line, and only what can be seen.
/// What the file does not say is null; <paramref name="Date"/> is <c>yyyy-MM-dd</c>. <paramref name="Dates"/> are all dates that may be the article's, the likeliest first.
/// </summary>
internal sealed record ArticleText(string Text, string? Title, string? Date, ImmutableArray<string> Dates, string? Publisher, string? Author, string? Language, string? Url)
{
    /// <summary>The publisher's country, which no file tells.</summary>
    internal string? Country { get; init; }

    /// <summary>Who controls the publisher, as a word of a source; no file tells it.</summary>
    internal string? Control { get; init; }
}
