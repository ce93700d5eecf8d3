using Microsoft.AspNetCore.Http;

namespace SummitSite.Cli.Serving;

/// <summary>The file that answers for an address, and with which status.</summary>
internal sealed record Found(string Path, ReadOnlyMemory<byte> Bytes, int Status)
{
    internal bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>
/// From an address to a file as a static host does it. Addresses are decoded paths with a slash in front. Only files of the build can be found: there is no way
/// from here to a disk.
/// </summary>
internal static class Addresses
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    /// <summary>The file, or the page that says there is none; null when there is not even that.</summary>
    internal static Found? Find(Preview preview, string address)
    {
        if (Below(preview, address) is { } path && preview.Files?.TryGetValue(FileOf(path), out var bytes) == true)
            return new Found(FileOf(path), bytes, StatusCodes.Status200OK);
        if (Below(preview, address) is { } picture && preview.Drawn.GetValueOrDefault(picture) is { } drawn)
            return new Found(picture, drawn.Draw(), StatusCodes.Status200OK);
        return preview.Files?.TryGetValue(NotFound, out var page) == true ? new Found(NotFound, page, StatusCodes.Status404NotFound) : null;
    }

    /// <summary>Where the address should have led: a page's own address ends in a slash, and the host's root is not always the site's. Null when it is right.</summary>
    internal static string? Elsewhere(Preview preview, string address)
    {
        var home = Uri.UnescapeDataString(preview.BasePath);
        if (address == "/" || address + "/" == home)
            return address == home ? null : home;
        return Below(preview, address) is { } path && preview.Files?.ContainsKey(FileOf(path)) == false && preview.Files.ContainsKey($"{path}/{Index}") ? address + "/" : null;
    }

    /// <summary>The site's own address for one on this host: without the base path. Null when it is outside the site.</summary>
    internal static string? OfSite(Preview preview, string address) => Below(preview, address) is { } path ? "/" + path : null;

    private static string? Below(Preview preview, string address)
    {
        var home = Uri.UnescapeDataString(preview.BasePath);
        return address.StartsWith(home, StringComparison.Ordinal) ? address[home.Length..] : null;
    }

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + Index : path;
}
