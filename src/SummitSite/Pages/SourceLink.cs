using SummitSite.Linking;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Pages;

/// <summary>
/// Where the content of a page can be changed, on the host of the repository: for a page of one entry, the home page and the corrections the file and line, for another
/// index the folder of its entries. It is the
/// view of the file, from which each of these hosts leads on to its editor: the editors themselves know no lines, and ask a visitor to sign in first.
/// </summary>
internal static class SourceLink
{
    /// <summary>The address; null where the site names no repository, where its host is none we know, and for a page that is made from no content of its own.</summary>
    internal static string? Of(PageDraft draft, SiteIndex index)
    {
        if (index.Site.Repository is not { } repository || (draft.Content ?? FileOf(draft.Address, index)) is not { } at)
            return null;
        var isFolder = draft.Content is null && draft.Address is not (Permalink.Home or Permalink.Corrections);
        var path = isFolder ? at.Path[..at.Path.LastIndexOf('/')] : at.Path;
        var root = repository.GetLeftPart(UriPartial.Path).TrimEnd('/');
        root = root.EndsWith(".git", StringComparison.Ordinal) ? root[..^".git".Length] : root;
        return View(repository.Host, isFolder, Escaped(index.Site.Branch)) is { } view ? $"{root}/{view}/{Escaped(path)}{(isFolder ? "" : Place(repository.Host, at))}" : null;
    }

    private static string? View(string host, bool isFolder, string branch) => host switch
    {
        "github.com" => $"{(isFolder ? "tree" : "blob")}/{branch}",
        "gitlab.com" => $"-/{(isFolder ? "tree" : "blob")}/{branch}",
        "codeberg.org" => $"src/branch/{branch}",
        _ => null,
    };

    // Markdown is shown as it was written, because what is made of it has no lines.
    private static string Place(string host, Location at)
    {
        var plain = !at.Path.EndsWith(".md", StringComparison.Ordinal) ? "" : host == "codeberg.org" ? "?display=source" : "?plain=1";
        return $"{plain}#L{at.Line}";
    }

    // Of an index, one of the files it is made from.
    private static Location? FileOf(string address, SiteIndex index) => address switch
    {
        Permalink.Home => index.Site.At,
        Permalink.Articles => index.Content.Articles.FirstOrDefault()?.At,
        Permalink.Timeline => index.Content.Timelines.FirstOrDefault()?.At,
        Permalink.Outcomes => index.Content.Outcomes.FirstOrDefault()?.At,
        Permalink.Quotes => index.Content.Quotes.FirstOrDefault()?.At,
        Permalink.Speakers => index.Content.Speakers.FirstOrDefault()?.At,
        Permalink.Accounts => index.Content.Discrepancies.FirstOrDefault()?.At,
        Permalink.Sources => index.Content.Sources.FirstOrDefault()?.At,
        Permalink.Corrections => index.Content.Corrections.FirstOrDefault()?.At,
        _ => null,
    };

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
