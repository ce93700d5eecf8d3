using System.Text;

namespace SummitSite.Rendering;

/// <summary>Markup that is safe to write as it is. Everything else a template writes is encoded.</summary>
internal sealed record Html(string Markup)
{
    internal static readonly Html Empty = new("");

    /// <summary>Encodes text for element content and for quoted attributes alike: <c>&amp; &lt; &gt; "</c> and the apostrophe.</summary>
    internal static Html Encode(string text) => new(EncodeText(text));

    internal static string EncodeText(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        return html.ToString();
    }

    public override string ToString() => Markup;
}
