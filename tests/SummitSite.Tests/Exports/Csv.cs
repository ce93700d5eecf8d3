using System.Text;

namespace SummitSite.Tests.Exports;

/// <summary>Reads CSV by the grammar of RFC 4180, and refuses what is not of it.</summary>
internal static class Csv
{
    internal static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        for (var at = 0; at < text.Length;)
        {
            var row = new List<string>();
            do
                row.Add(Field(text, ref at));
            while (Take(text, ref at, ","));
            if (!Take(text, ref at, "\r\n"))
                throw new FormatException($"No CR LF at {at}");
            rows.Add([.. row]);
        }
        return rows;
    }

    private static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        if (!Take(text, ref at, "\""))
        {
            for (; at < text.Length && text[at] is not (',' or '"' or '\r' or '\n'); at++)
                field.Append(text[at]);
            return field.ToString();
        }
        for (; ; at++)
            if (at >= text.Length)
                throw new FormatException("A quotation mark is not closed");
            else if (text[at] != '"')
                field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else
                break;
        at++;
        return field.ToString();
    }

    private static bool Take(string text, ref int at, string token)
    {
        if (string.CompareOrdinal(text, at, token, 0, token.Length) != 0)
            return false;
        at += token.Length;
        return true;
    }
}
