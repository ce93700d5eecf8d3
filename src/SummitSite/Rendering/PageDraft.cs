using NodaTime;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// A page to be rendered: its address, the name of its template below <c>templates/pages/</c> without ending, and the view the template sees as <c>page</c>.
/// </summary>
internal sealed record PageDraft(string Address, string Template, string Title, View View, LocalDate? Updated, Location? Content);
