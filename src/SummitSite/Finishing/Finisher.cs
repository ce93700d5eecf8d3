using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Finishing.Assets;
using SummitSite.Finishing.Facts;
using SummitSite.Finishing.Faults;
using SummitSite.Output;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>
/// Rendered pages and assets to the files that are published: each page is read once for its facts, the facts of all pages are checked together,
/// and what changes is put into the markup, which otherwise stays byte for byte.
/// </summary>
internal static class Finisher
{
    /// <summary>Pages by their addresses, with their markup and the facts in it.</summary>
    internal static Kept<string, PageFacts> NewMemory() => new(string.Equals);

    /// <summary>Finishes all pages. <paramref name="others"/> are the paths of files that pages may link to and that are not changed here: the feed, the data.</summary>
    internal static FinishResult Finish(
        ImmutableArray<RenderedPage> pages, ImmutableArray<Asset> assets, ImmutableArray<string> others, BaseAddress site, DiagnosticBag bag,
        Kept<string, PageFacts>? memory = null)
    {
        var kept = memory ?? NewMemory();
        var facts = InParallel(pages, p => Facts(p, kept));
        var assetsByAddress = ByAddress(assets);
        var urls = new SiteUrls(site);
        var needed = InParallel(facts, p => Needed(p, assetsByAddress, urls)).SelectMany(n => n);
        var published = AssetPublisher.Publish(assetsByAddress, needed, site, bag);
        var book = new AddressBook(facts, assetsByAddress, others);
        Check(facts, book, urls, bag);
        foreach (var unused in assetsByAddress.Values.Where(a => published.AddressOf(a.Address) is null && !IsOfProgram(a) && !IsMisspelt(a, facts, book, urls)))
            bag.Add(Rules.UnusedAsset(unused.Origin, unused.Address));
        var edits = new PageEdits(published, site, urls);
        var finished = InParallel(facts, f => Finished(f, edits));
        Weigh(facts, finished, new WeightFaults(published, urls), bag);
        return new FinishResult(finished, [NoJekyll, .. published.Files]);
    }

    /// <summary>Some pages ahead of the others, with the assets they name, as they will be published unless something is wrong with them, which is not looked for.</summary>
    internal static ImmutableArray<OutputFile> Ahead(ImmutableArray<RenderedPage> pages, ImmutableArray<Asset> assets, BaseAddress site, Kept<string, PageFacts>? memory = null)
    {
        var (kept, urls) = (memory ?? NewMemory(), new SiteUrls(site));
        var facts = InParallel(pages, p => Facts(p, kept));
        var assetsByAddress = ByAddress(assets);
        var published = AssetPublisher.Publish(assetsByAddress, facts.SelectMany(p => Needed(p, assetsByAddress, urls)), site, new DiagnosticBag());
        var edits = new PageEdits(published, site, urls);
        return [.. published.Files, .. facts.Select(f => Finished(f, edits).File)];
    }

    private static PageFacts Facts(RenderedPage page, Kept<string, PageFacts> kept) => kept.Get(page.Address, page.Html, _ => PageScanner.Scan(page)) with { Page = page };

    private static FrozenDictionary<string, Asset> ByAddress(ImmutableArray<Asset> assets) =>
        assets.DistinctBy(a => a.Address).ToFrozenDictionary(a => a.Address, StringComparer.Ordinal);

    // Tells GitHub Pages to publish the files as they are.
    private static readonly OutputFile NoJekyll = new(".nojekyll", ReadOnlyMemory<byte>.Empty, OutputPhase.Asset);

    private static HashSet<string> Needed(PageFacts page, FrozenDictionary<string, Asset> assets, SiteUrls urls)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in page.Urls)
            foreach (var written in attribute.Urls)
                if (urls.Of(written).Path is var path && assets.ContainsKey(path))
                    needed.Add(path);
        return needed;
    }

    // A file may be unused because its name was misspelt, which has then been said where it is named.
    private static bool IsMisspelt(Asset asset, ImmutableArray<PageFacts> pages, AddressBook book, SiteUrls urls) =>
        pages.SelectMany(p => p.Urls).Where(u => u.Role == UrlRole.Picture).SelectMany(u => u.Urls).Select(u => urls.Of(u).Path)
            .Any(p => !book.Has(p) && NearestName.Of(p, [asset.Address]) is not null);

    private static bool IsOfProgram(Asset asset) => asset.Origin is { } origin && ProgramTemplates.Has(origin.Path);

    private static void Check(ImmutableArray<PageFacts> pages, AddressBook book, SiteUrls urls, DiagnosticBag bag)
    {
        var links = new LinkFaults(book, urls);
        var faults = InParallel(pages, p => ImmutableArray.CreateRange<Fault>([.. links.Of(p), .. MarkupFaults.Of(p), .. HeadingFaults.Of(p)]));
        bag.AddRange(new FaultReport([.. pages.Select(p => p.Page)]).Of(faults.SelectMany(f => f)));
    }

    private static void Weigh(ImmutableArray<PageFacts> pages, ImmutableArray<FinishedPage> finished, WeightFaults weights, DiagnosticBag bag)
    {
        var faults = InParallel(pages.Zip(finished).ToImmutableArray(), p => weights.Of(p.First, p.Second.File).ToImmutableArray());
        bag.AddRange(new FaultReport([.. pages.Select(p => p.Page)]).Of(faults.SelectMany(f => f)));
    }

    private static FinishedPage Finished(PageFacts facts, PageEdits edits) =>
        new(facts.Page, new OutputFile(facts.Page.OutputPath, Edit.Apply(facts.Page.Html, edits.Of(facts)), OutputPhase.Page));

    private static ImmutableArray<TOut> InParallel<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, TOut> make)
    {
        var made = new TOut[items.Length];
        Parallel.For(0, items.Length, i => made[i] = make(items[i]));
        return [.. made];
    }
}
