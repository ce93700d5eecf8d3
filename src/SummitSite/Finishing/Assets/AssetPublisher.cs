using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using SummitSite.Diagnostics;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Finishing.Assets;

/// <summary>
/// Gives assets names made from their bytes, so that a browser may keep them for good: what a style sheet refers to first, then the style sheet.
/// A style sheet refers to others relative to itself, so that its bytes, and so its name, are the same at every base path; its comments stay at home.
/// Only what is needed is published.
/// </summary>
internal sealed class AssetPublisher
{
    private const int HashLength = 10;

    private readonly FrozenDictionary<string, Asset> assets;
    private readonly BaseAddress site;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly List<OutputFile> files = [];
    private readonly List<string> inProgress = [];
    private bool hasInlinePictures;

    private AssetPublisher(FrozenDictionary<string, Asset> assets, BaseAddress site, DiagnosticBag bag) => (this.assets, this.site, this.bag) = (assets, site, bag);

    /// <summary>Publishes the assets at these addresses and all that they need; addresses at which there is no asset are passed over.</summary>
    internal static PublishedAssets Publish(FrozenDictionary<string, Asset> assets, IEnumerable<string> needed, BaseAddress site, DiagnosticBag bag)
    {
        var publisher = new AssetPublisher(assets, site, bag);
        foreach (var address in needed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            publisher.Publish(address);
        return new PublishedAssets(
            publisher.addresses.ToFrozenDictionary(StringComparer.Ordinal),
            [.. publisher.files.OrderBy(f => f.Path, StringComparer.Ordinal)],
            publisher.hasInlinePictures,
            publisher.addresses.Keys.Any(IsFont));
    }

    private string? Publish(string address)
    {
        if (addresses.TryGetValue(address, out var known))
            return known;
        if (!assets.TryGetValue(address, out var asset))
            return null;
        inProgress.Add(address);
        var bytes = IsStylesheet(address) ? Rewritten(asset) : asset.Bytes;
        inProgress.Remove(address);
        var published = Named(address, bytes.Span);
        files.Add(new OutputFile(published[1..], bytes, OutputPhase.Asset));
        return addresses[address] = Escaped(published);
    }

    private ReadOnlyMemory<byte> Rewritten(Asset asset)
    {
        var css = new SourceText(asset.Origin?.Path ?? asset.Address[1..], Encoding.UTF8.GetString(asset.Bytes.Span));
        if (!Utf8.IsValid(asset.Bytes.Span))
        {
            bag.Add(Rules.NotUtf8(css.At(css.Content.IndexOf('\uFFFD', StringComparison.Ordinal))));
            return asset.Bytes;
        }
        var edits = new List<Edit>();
        foreach (var url in Stylesheet.Urls(css.Content))
            if (Replacement(url, css.At(url.Span.Start, url.Span.Length), asset.Address) is { } other)
                edits.Add(new Edit(url.Span, other));
        edits.AddRange(StylesheetSpace.Edits(css.Content));
        return Edit.Apply(css.Content, edits);
    }

    /// <summary>What an address in a style sheet becomes; null where it stays as it is.</summary>
    private string? Replacement(StyleUrl url, Location at, string stylesheet)
    {
        var parsed = SiteUrl.Of(url.Value, site);
        switch (parsed.Kind)
        {
            case UrlKind.Fragment:
                return null;
            case UrlKind.OtherScheme when SiteUrl.SchemeOf(url.Value) == "data":
                hasInlinePictures = true;
                return null;
            case UrlKind.Site or UrlKind.Relative:
                return Local(url, parsed, at, stylesheet);
            default:
                bag.Add(Rules.ForeignInStylesheet(at, url.Value));
                return null;
        }
    }

    private string? Local(StyleUrl url, SiteUrl parsed, Location at, string stylesheet)
    {
        var target = parsed.Kind == UrlKind.Site ? parsed.Path : RelativeAddress.Resolve(url.Value, stylesheet);
        if (inProgress.Contains(target))
        {
            bag.Add(Rules.StylesheetsInCircle(at, target));
            return null;
        }
        if (Publish(target) is { } published)
            return RelativeAddress.From(stylesheet, published) + (parsed.Fragment is { } fragment ? "#" + fragment : "");
        bag.Add(Rules.MissingInStylesheet(at, target, NearestName.Of(target, assets.Keys)));
        return null;
    }

    private static string Named(string address, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        var ending = address.LastIndexOf('.');
        return ending <= address.LastIndexOf('/') ? $"{address}.{hash}" : $"{address[..ending]}.{hash}{address[ending..]}";
    }

    private static string Escaped(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    private static bool IsStylesheet(string address) => address.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private static bool IsFont(string address) => Path.GetExtension(address).ToLowerInvariant() is ".woff2" or ".woff" or ".ttf" or ".otf";
}
