namespace SummitSite.Finishing;

/// <summary>A list of pictures to choose from, <c>/images/a.png 1x, /images/b.png 2x</c>: addresses, each with a descriptor or none, joined by commas.</summary>
internal static class Srcset
{
    internal static IEnumerable<string> Urls(string written) => Candidates(written).Select(c => c.Url);

    /// <summary>The same list with other addresses.</summary>
    internal static string Map(string written, Func<string, string> map) =>
        string.Join(", ", Candidates(written).Select(c => c.Descriptor.Length == 0 ? map(c.Url) : $"{map(c.Url)} {c.Descriptor}"));

    // A comma may stand inside an address, but not at its end: there it ends the candidate.
    private static IEnumerable<(string Url, string Descriptor)> Candidates(string written)
    {
        var at = 0;
        while (true)
        {
            at = Skip(written, at, c => char.IsWhiteSpace(c) || c == ',');
            if (at == written.Length)
                yield break;
            var end = Skip(written, at, c => !char.IsWhiteSpace(c));
            var url = written[at..end];
            at = end;
            if (url.EndsWith(','))
            {
                yield return (url.TrimEnd(','), "");
                continue;
            }
            end = Skip(written, at, c => c != ',');
            yield return (url, written[at..end].Trim());
            at = end;
        }
    }

    private static int Skip(string text, int from, Func<char, bool> isSkipped)
    {
        while (from < text.Length && isSkipped(text[from]))
            from++;
        return from;
    }
}
