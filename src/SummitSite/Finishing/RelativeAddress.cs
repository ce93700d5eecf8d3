namespace SummitSite.Finishing;

/// <summary>Addresses relative to a file of the site, and back.</summary>
internal static class RelativeAddress
{
    /// <summary>
    /// What <c>../x/map.png#a</c>, written in a file at an address, leads to: a site-relative address, percent-decoded, without query and fragment.
    /// Steps above the root stay at the root, as in a browser.
    /// </summary>
    internal static string Resolve(string relative, string file)
    {
        var end = relative.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? relative : relative[..end]).Trim();
        var parts = new List<string>(file.Split('/')[1..^1]);
        foreach (var part in path.Split('/'))
            if (part == "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part is not ("." or ""))
                parts.Add(Uri.UnescapeDataString(part));
        var isFolder = path.Length == 0 || path.EndsWith('/') || path is "." or ".." || path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);
        return "/" + string.Join('/', parts) + (isFolder && parts.Count > 0 ? "/" : "");
    }

    /// <summary>How a file at one address refers to another: <c>/assets/site.css</c> to <c>/images/map.png</c> by <c>../images/map.png</c>.</summary>
    internal static string From(string file, string target)
    {
        var from = file.Split('/')[..^1];
        var to = target.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
