using System.Collections.Immutable;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// What the layout shows around a page. <paramref name="Section"/> is the address of the section it belongs to, null for none;
/// <paramref name="Crumbs"/> lead from the home page to it, itself left out; the description is plain text of at most 160 characters.
/// <paramref name="Basis"/> is null for a page without sources; <paramref name="Corrections"/> are those of what the page shows;
/// <paramref name="Style"/> is a style element for what no style sheet can know.
/// </summary>
internal sealed record PageFrame(
    string Title,
    string DocumentTitle,
    string Description,
    string Address,
    string? Section,
    ImmutableArray<LinkView> Crumbs,
    TimeView? Published,
    TimeView? Updated,
    ImmutableArray<NoteView> Notes,
    BasisView? Basis,
    ImmutableArray<CorrectionNote> Corrections,
    Html? Style = null) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("title", Title), ("document_title", DocumentTitle), ("description", Description), ("address", Address), ("section", Section),
        ("crumbs", Crumbs), ("published", Published), ("updated", Updated), ("notes", Notes), ("basis", Basis), ("corrections", Corrections),
        ("style", Style),
    ];
}
