using Scriban.Syntax;

namespace SummitSite.Rendering;

/// <summary>All that a page's markup depends on: what there is to say, and the renderer with its templates and words.</summary>
internal sealed record PageMaking(PageDraft Draft, Renderer By)
{
    internal bool IsSameAs(PageMaking other) =>
        Draft.Template == other.Draft.Template && By.IsSameAs(other.By) && View.AreSame(Draft.View, other.Draft.View) && View.AreSame(Draft.Head, other.Draft.Head);
}

/// <summary>What the templates made of a draft: markup and the path of the page's template, or a fault, or nothing when there was no template.</summary>
internal sealed record PageMarkup(string? Html, string? Template, ScriptRuntimeException? Fault)
{
    /// <summary>The page of a draft with this markup.</summary>
    internal RenderedPage? Page(PageDraft draft) =>
        Html is null ? null : new RenderedPage(draft.Address, draft.Title, Html, draft.Updated, new PageOrigin(draft.Content, Template!));
}
