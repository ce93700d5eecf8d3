namespace SummitSite.Pages;

/// <summary>Plain text cut to a length in UTF-16 units, an ellipsis included, at the end of a sentence or else of a word.</summary>
internal static class Shortened
{
    /// <summary>The most a page's description may have: what search engines show.</summary>
    internal const int Description = 160;

    internal static string To(int most, string text)
    {
        if (text.Length <= most)
            return text;
        var sentence = text.LastIndexOf(". ", most - 1, StringComparison.Ordinal);
        if (sentence >= most / 2)
            return text[..(sentence + 1)];
        var word = text.LastIndexOf(' ', most - 1);
        var end = word > 0 ? word : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(',', ';', ':', ' ', '–', '-') + "…";
    }
}
