using System.Text;

namespace SummitSite.Importing;

/// <summary>Makes a text one that can be archived: line ends are <c>\n</c>, and what cannot be seen, and would be refused in a file of the site, is gone.</summary>
internal static class VisibleText
{
    internal static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            if (c is '\n' or '\t' || !(char.IsControl(c) || c is '\ufeff'))
                result.Append(c);
        return result.ToString();
    }
}
