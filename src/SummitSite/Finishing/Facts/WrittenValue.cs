using System.Buffers;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Finishing.Facts;

/// <summary>Where the value of an attribute stands in the markup, without its quotation marks.</summary>
internal readonly record struct WrittenValue(TextSpan Span, bool IsQuoted)
{
    private static readonly SearchValues<char> EndsUnquoted = SearchValues.Create(" \t\n\r\f>");

    /// <summary>The offset behind the whole attribute.</summary>
    internal int End => Span.End + (IsQuoted ? 1 : 0);

    /// <summary>The value of the attribute whose name is at an offset; an attribute without a value has an empty one behind its name.</summary>
    internal static WrittenValue Of(string html, int nameStart, int nameLength)
    {
        var name = nameStart + nameLength;
        var equals = SkipSpace(html, name);
        if (equals == html.Length || html[equals] != '=')
            return new WrittenValue(new TextSpan(name, 0), false);
        var start = SkipSpace(html, equals + 1);
        if (start < html.Length && html[start] is '"' or '\'')
            return new WrittenValue(new TextSpan(start + 1, html.IndexOf(html[start], start + 1) - start - 1), true);
        var end = html.AsSpan(start).IndexOfAny(EndsUnquoted);
        return new WrittenValue(new TextSpan(start, end < 0 ? html.Length - start : end), false);
    }

    /// <summary>Writes another value in its place.</summary>
    internal Edit Replace(string value)
    {
        var encoded = Html.EncodeText(value);
        return new Edit(Span, IsQuoted ? encoded : $"\"{encoded}\"");
    }

    private static int SkipSpace(string html, int at)
    {
        while (at < html.Length && html[at] is ' ' or '\t' or '\n' or '\r' or '\f')
            at++;
        return at;
    }
}
