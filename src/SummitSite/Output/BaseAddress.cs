namespace SummitSite.Output;

/// <summary>
/// Where the site will stand on the web. Made from an <c>http</c> or <c>https</c> URL, of which scheme, host, port and path count;
/// whether the URL ends in a slash does not matter. Addresses of the site start with a slash and never carry the base path.
/// </summary>
internal sealed record BaseAddress
{
    private readonly string origin;
    private readonly string root;

    internal BaseAddress(Uri url)
    {
        origin = url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        Path = url.AbsolutePath.EndsWith('/') ? url.AbsolutePath : url.AbsolutePath + "/";
        root = origin + Path[..^1];
    }

    /// <summary>The base path: <c>/</c>, or such as <c>/repo/</c>; it starts and ends with a slash.</summary>
    internal string Path { get; }

    /// <summary>The whole URL of an address: <c>/about/</c> is <c>https://example.org/repo/about/</c>.</summary>
    internal string Absolute(string address) => origin + OnHost(address);

    /// <summary>The address with the base path, as a link on a page has it: <c>/about/</c> is <c>/repo/about/</c>.</summary>
    internal string OnHost(string address) => string.Concat(Path, address.AsSpan(1));

    /// <summary>The site's own address for a whole URL of this site, with or without the slash at the end of the base path; null for any other URL.</summary>
    internal string? AddressOf(string url)
    {
        if (!url.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = url[root.Length..];
        return rest.Length == 0 || rest[0] is '?' or '#' ? "/" + rest : rest[0] == '/' ? rest : null;
    }
}
