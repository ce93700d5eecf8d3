using System.Collections.Immutable;

namespace SummitSite.Exports.Search;

/// <summary>
/// Something that the search finds: the heading it stands under, its address without the base path, what it is called, and a few words beside that.
/// <paramref name="Language"/> is that of its label, where it is not the site's. <paramref name="Names"/> are other spellings that say something new;
/// <paramref name="Text"/> is what else can be read there, as words alone.
/// </summary>
internal sealed record SearchEntry(string Heading, string Address, string Label, string? Language, string? Detail, ImmutableArray<string> Names, string Text);
