using System.Text;
using System.Text.RegularExpressions;

namespace SummitSite.Importing;

/// <summary>
/// Bytes to text in whatever encoding they are: by their byte order mark, by what an HTML page says of itself, as UTF-8 where they are that, and else by what the bytes
/// look like. Pages of the nineties call windows-1252 iso-8859-1, so that is read as the larger of the two.
/// </summary>
internal static partial class Decoding
{
    private const int Head = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The text without a mark in front, and the name of the encoding.</summary>
    internal static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        foreach (var marked in new Encoding[] { Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode })
            if (bytes.StartsWith(marked.Preamble))
                return (marked.GetString(bytes[marked.Preamble.Length..]), marked.WebName);
        if (Wide(bytes) is { } wide)
            return (wide.GetString(bytes), wide.WebName);
        if (isHtml && Declared(bytes) is { CodePage: not 65001 } declared)
            return (declared.GetString(bytes), declared.WebName);
        try
        {
            return (StrictUtf8.GetString(bytes), Encoding.UTF8.WebName);
        }
        catch (DecoderFallbackException)
        {
            var likely = Named(Likely(bytes))!;
            return (likely.GetString(bytes), likely.WebName);
        }
    }

    /// <summary>UTF-16 without a mark: every other byte of a text in a European script is zero, or nearly so.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        var head = bytes[..Math.Min(bytes.Length, Head)];
        for (var i = 0; i < head.Length; i++)
            if (head[i] is 0 or 4)
                zeros[i % 2]++;
        return head.Length < 4 || Math.Max(zeros[0], zeros[1]) < head.Length / 4 ? null : zeros[1] > zeros[0] ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var named = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]));
        return named.Success ? Named(named.Groups["name"].Value) : null;
    }

    private static Encoding? Named(string name)
    {
        var lower = name.ToLowerInvariant();
        if (lower is "iso-8859-1" or "latin1" or "us-ascii")
            lower = "windows-1252";
        try
        {
            return lower.StartsWith("utf-16", StringComparison.Ordinal) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(lower) ?? Encoding.GetEncoding(lower);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Letters with accents stand alone among plain ones, Cyrillic ones stand together. Of the two Cyrillic encodings, one has its small letters where the other
    /// has its capitals, and small ones are many more.
    /// </summary>
    private static string Likely(ReadOnlySpan<byte> bytes)
    {
        var (together, alone, upper, lower) = (0, 0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0xC0)
                continue;
            if ((i > 0 && bytes[i - 1] >= 0xC0) || (i + 1 < bytes.Length && bytes[i + 1] >= 0xC0))
                together++;
            else
                alone++;
            if (bytes[i] >= 0xE0)
                upper++;
            else
                lower++;
        }
        return together <= alone ? "windows-1252" : upper >= lower ? "windows-1251" : "koi8-r";
    }

    [GeneratedRegex("""(charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Charset();
}
