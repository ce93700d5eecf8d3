using System.Globalization;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports.Timelines;

/// <summary>Writes the lines of an iCalendar file (RFC 5545): UTF-8, ended by CR LF, folded so that none has more than 75 octets, texts escaped.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value needs no escaping. The name may carry parameters.</summary>
    internal void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    /// <summary>A line of text, or none where there is no text. Control characters, which the format does not know, are left out.</summary>
    internal void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            Line(name, Escape(value));
    }

    internal OutputFile ToFile(string path) => new(path, Encoding.UTF8.GetBytes(text.ToString()), OutputPhase.Index);

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var unit in value.ReplaceLineEndings("\n"))
            _ = unit switch
            {
                '\\' or ';' or ',' => escaped.Append(CultureInfo.InvariantCulture, $"\\{unit}"),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(unit) => escaped,
                _ => escaped.Append(unit),
            };
        return escaped.ToString();
    }
}
