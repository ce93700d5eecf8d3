using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A link within the site. The address carries no base path. <paramref name="Lang"/> is set where the label is in another language than the site.</summary>
internal sealed record LinkView(string Label, string Address, string? Lang = null) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("label", Label), ("address", Address), ("lang", Lang)];

    internal static LinkView To(IEntry entry, Catalogue words) => new(EntryLabel.Of(entry, words), Permalink.Of(entry));

    internal static ImmutableArray<LinkView> ToAll(IEnumerable<IEntry> entries, Catalogue words) => [.. entries.Select(e => To(e, words))];
}
