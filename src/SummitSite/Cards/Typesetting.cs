using System.Text;
using SummitSite.Cards.Fonts;

namespace SummitSite.Cards;

/// <summary>Text to lines.</summary>
internal static class Typesetting
{
    internal const string Ellipsis = "…";

    /// <summary>Lines that are no wider than the width, in ems, broken at spaces, and within a word only where that is wider itself.</summary>
    internal static List<string> Lines(string text, Font font, double width)
    {
        var lines = new List<string>();
        var (line, filled, space) = ("", 0.0, font.Width(" "));
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, font, width)))
        {
            var own = font.Width(word);
            if (line.Length > 0 && filled + space + own > width)
            {
                lines.Add(line);
                (line, filled) = ("", 0);
            }
            (line, filled) = line.Length == 0 ? (word, own) : ($"{line} {word}", filled + space + own);
        }
        return line.Length == 0 ? lines : [.. lines, line];
    }

    /// <summary>At most so many lines; where there are more, the last one kept says so.</summary>
    internal static List<string> Lines(string text, Font font, double width, int most)
    {
        var lines = Lines(text, font, width);
        if (lines.Count <= most)
            return lines;
        var last = lines[most - 1];
        while (last.Length > 0 && font.Width(last + Ellipsis) > width)
            last = last[..(last.LastIndexOf(' ') is > 0 and var space ? space : last.Length - (char.IsLowSurrogate(last[^1]) ? 2 : 1))];
        return [.. lines.Take(most - 1), last.TrimEnd(',', ';', ':', '.', ' ', '–', '—') + Ellipsis];
    }

    private static IEnumerable<string> Parts(string word, Font font, double width)
    {
        if (font.Width(word) <= width)
        {
            yield return word;
            yield break;
        }
        var part = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && font.Width(part.ToString() + rune) > width)
            {
                yield return part.ToString();
                part.Clear();
            }
            part.Append(rune);
        }
        yield return part.ToString();
    }
}
