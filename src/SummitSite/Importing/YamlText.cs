using System.Globalization;
using System.Text;

namespace SummitSite.Importing;

/// <summary>Scalars and comments as this program's own reader takes them: always in double quotation marks, so that nothing in the words is a sign.</summary>
internal static class YamlText
{
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\t' => quoted.Append(' '),
                // What looks like a space and is none is written so that an editor can see it.
                '\u00a0' or '\u2028' or '\u2029' or '\u0085' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }

    /// <summary>On one line, and without characters that a file of the site may not have.</summary>
    internal static string Comment(string text) => "# " + string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
