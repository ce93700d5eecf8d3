namespace SummitSite.Importing;

/// <summary>The forms of file that can be imported, by their endings.</summary>
internal static class ArticleFile
{
    internal const string Endings = ".txt, .html, .htm, .md";

    /// <summary>The article and the name of its encoding; null for an ending that is none of <see cref="Endings"/>.</summary>
    internal static (ArticleText Article, string Encoding)? Read(string name, ReadOnlySpan<byte> bytes)
    {
        Func<string, ArticleText>? read = name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "txt" => PlainArticle.Read,
            "html" or "htm" => HtmlArticle.Read,
            "md" => MarkdownArticle.Read,
            _ => null,
        };
        if (read is null)
            return null;
        var (text, encoding) = Decoding.Decode(bytes, read == HtmlArticle.Read);
        // Only the wider encodings have this character in texts: else it is a picture, or another program's file, and holds nothing to quote from.
        var isText = encoding.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || !text.Contains('\0', StringComparison.Ordinal);
        return (read(isText ? text : ""), encoding);
    }
}
