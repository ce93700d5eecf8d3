using NodaTime;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// A page to be rendered: its address, the name of its template below <c>templates/pages/</c> without ending, and the view the template sees as <c>page</c>.
/// <paramref name="Head"/> is what the layout sees as <c>head</c>; it is made when the page is otherwise whole.
/// </summary>
internal sealed record PageDraft(string Address, string Template, string Title, View View, LocalDate? Updated, Location? Content, View? Head = null);
