using NodaTime;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>What made a page: the content it shows (null when it is an index of many) and the template, such as <c>templates/pages/quote.html</c>.</summary>
internal sealed record PageOrigin(Location? Content, string Template);

/// <summary>
/// A page as its templates made it. Links are site-relative (<c>/speakers/ada/</c>, <c>/assets/site.css</c>) and carry no base path.
/// The address ends in a slash, or is <c>/404.html</c>. <paramref name="Updated"/> is the newest day its content names, for the sitemap; null keeps it out.
/// </summary>
internal sealed record RenderedPage(string Address, string Title, string Html, LocalDate? Updated, PageOrigin Origin)
{
    /// <summary>The file that answers at the address.</summary>
    internal string OutputPath => Address.EndsWith('/') ? Address[1..] + "index.html" : Address[1..];
}
