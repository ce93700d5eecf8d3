using System.Buffers;
using SummitSite.Output;

namespace SummitSite.Finishing;

/// <summary>What an address in markup is.</summary>
internal enum UrlKind
{
    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>An address of this site: it starts with one slash, or is a whole URL below the base address.</summary>
    Site,

    /// <summary>A place on the same page.</summary>
    Fragment,

    /// <summary>A page of somebody else, by http or https.</summary>
    External,

    /// <summary>Mail or telephone.</summary>
    Contact,

    /// <summary>An address that means something else on every page: it starts with neither a scheme nor a slash.</summary>
    Relative,

    /// <summary>Two slashes and a host, without http or https.</summary>
    NoScheme,

    /// <summary>A scheme that has no place on a page, such as javascript.</summary>
    OtherScheme,

    /// <summary>http or https, and then no host.</summary>
    Broken,
}

/// <summary>
/// An address as a browser reads it, cut into its parts. For <see cref="UrlKind.Site"/> the path starts with a slash and is percent-decoded;
/// the query keeps its question mark. The fragment is percent-decoded, without its mark; null where there is none.
/// </summary>
internal sealed record SiteUrl(UrlKind Kind, string Path = "", string Query = "", string? Fragment = null)
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\r\f");

    internal static SiteUrl Of(string written, BaseAddress site)
    {
        var url = Cleaned(written);
        if (url.Length == 0)
            return new SiteUrl(UrlKind.Empty);
        if (url[0] == '#')
            return new SiteUrl(UrlKind.Fragment, Fragment: FragmentOf(url[1..]));
        if (url[0] == '/')
            return url.Length > 1 && url[1] is '/' or '\\' ? new SiteUrl(UrlKind.NoScheme) : Local(url);
        return Scheme(url) switch
        {
            "http" or "https" => site.AddressOf(url) is { } address ? Local(address) : new SiteUrl(HasHost(url) ? UrlKind.External : UrlKind.Broken),
            "mailto" or "tel" => new SiteUrl(UrlKind.Contact),
            null => new SiteUrl(UrlKind.Relative),
            _ => new SiteUrl(UrlKind.OtherScheme),
        };
    }

    /// <summary>The scheme in small letters, or null.</summary>
    internal static string? SchemeOf(string written) => Scheme(Cleaned(written));

    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(url[0]))
            return null;
        var scheme = url[..colon];
        return scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? scheme.ToLowerInvariant() : null;
    }

    // Browsers drop white space at both ends, and tabs and line ends anywhere: "java\nscript:" is a scheme.
    private static string Cleaned(string written)
    {
        if (!written.AsSpan().ContainsAny(WhiteSpace))
            return written;
        var trimmed = written.Trim(' ', '\t', '\n', '\r', '\f');
        return trimmed.AsSpan().IndexOfAny("\t\n\r") < 0 ? trimmed : string.Concat(trimmed.Where(c => c is not ('\t' or '\n' or '\r')));
    }

    private static SiteUrl Local(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : FragmentOf(address[(hash + 1)..]);
        var rest = hash < 0 ? address : address[..hash];
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? new SiteUrl(UrlKind.Site, Uri.UnescapeDataString(rest), "", fragment)
            : new SiteUrl(UrlKind.Site, Uri.UnescapeDataString(rest[..query]), rest[query..], fragment);
    }

    // What follows ":~:" tells the browser which words to show, and is no id.
    private static string FragmentOf(string written)
    {
        var directive = written.IndexOf(":~:", StringComparison.Ordinal);
        return Uri.UnescapeDataString(directive < 0 ? written : written[..directive]);
    }

    private static bool HasHost(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
}
