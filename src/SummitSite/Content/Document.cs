using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>An article of the reading order: <c>content/articles/*.md</c>.</summary>
internal sealed record Article(
    string Id, string Title, Prose Summary, int Order, Location OrderAt, When Published, When? Updated, ImmutableArray<string> Topics, Prose Body, Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Article, Id);
}

/// <summary>A page outside the reading order: <c>content/pages/*.md</c>.</summary>
internal sealed record Page(string Id, string Title, Prose Summary, When Published, When? Updated, Prose Body, Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Page, Id);
}
