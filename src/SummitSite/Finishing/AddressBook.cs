using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Finishing.Facts;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>Everything that will answer at an address of the site: pages, assets, and other files such as the feed.</summary>
internal sealed class AddressBook
{
    private readonly FrozenDictionary<string, PageFacts> pages;
    private readonly FrozenSet<string> files;

    internal AddressBook(ImmutableArray<PageFacts> pages, FrozenDictionary<string, Asset> assets, IEnumerable<string> others)
    {
        // Two pages with one address have been reported where they were named; here the first stands for both.
        this.pages = pages.DistinctBy(p => p.Address).ToFrozenDictionary(p => p.Address, StringComparer.Ordinal);
        files = assets.Keys.Concat(others.Select(f => "/" + f)).ToFrozenSet(StringComparer.Ordinal);
    }

    internal PageFacts? Page(string address) => pages.GetValueOrDefault(address);

    internal bool Has(string address) => pages.ContainsKey(address) || files.Contains(address);

    /// <summary>The page that was meant by an address without its final slash, with <c>index.html</c>, or with the ending of a file.</summary>
    internal PageFacts? PageNamedOtherwise(string address)
    {
        const string index = "index.html";
        var name = address.AsSpan(address.LastIndexOf('/') + 1);
        var folder = address[..^name.Length];
        if (name is index or "index.md")
            return Page(folder);
        var ending = name.LastIndexOf('.');
        return Page($"{folder}{(ending > 0 ? name[..ending] : name)}/");
    }

    /// <summary>The nearest address, or null when none is near.</summary>
    internal string? Nearest(string address) => NearestName.Of(address, pages.Keys.Concat(files));
}
