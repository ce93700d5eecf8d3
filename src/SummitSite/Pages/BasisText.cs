using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Why a source has its label. The id of another source, in round brackets, is where that is said: readers get its name and a link.</summary>
internal static partial class BasisText
{
    internal static Html Of(string basis, SiteIndex index)
    {
        var (html, at) = (new StringBuilder(), 0);
        foreach (var match in Ids().Matches(basis).Cast<Match>())
            if (index.Find(new EntryKey(EntryKind.Source, match.Groups["id"].Value)) is Source source)
            {
                html.Append(Html.EncodeText(basis[at..match.Index]))
                    .Append($"(<a href=\"{Permalink.Of(source)}\">{Html.EncodeText(EntryLabel.Of(source, index.Words))}</a>)");
                at = match.Index + match.Length;
            }
        return new Html(html.Append(Html.EncodeText(basis[at..])).ToString());
    }

    [GeneratedRegex(@"\((?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
