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
        return (read(text), encoding);
    }
}
