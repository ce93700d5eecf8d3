using NodaTime;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// A page to be rendered: its address, the name of its template below <c>templates/pages/</c> without ending, and the view the template sees as <c>page</c>.
/// <paramref name="Head"/> is what the layout sees as <c>head</c>; it is made when the page is otherwise whole.
/// </summary>
internal sealed record PageDraft(string Address, string Template, string Title, View View, LocalDate? Updated, Location? Content, View? Head = null);

/// <summary>A page that will stand at an address, and how it is composed, which may be asked on any thread; what cannot be composed, and has been reported, gives null.</summary>
internal sealed record PlannedPage(string Address, Func<PageDraft?> Compose)
{
    /// <summary>The same page with something done to its draft.</summary>
    internal PlannedPage Then(Func<PageDraft, PageDraft> next) => this with { Compose = () => Compose() is { } draft ? next(draft) : null };
}
