using System.Collections.Immutable;
using SummitSite.Evidence;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Every type of page, in order. A new one is one class and one line here.</summary>
internal static class SitePages
{
    // For the names of templates it does not matter where the site will stand.
    private static readonly BaseAddress Nowhere = new(new Uri("https://example.org/"));

    private static ImmutableArray<(string Template, Func<SiteIndex, ProseRenderer, IEnumerable<PageDraft>> Compose)> Types(EvidenceLock evidence, BaseAddress site) =>
    [
        (HomePage.Template, HomePage.Compose),
        (ArticlesPage.Template, ArticlesPage.Compose),
        (ArticlePage.Template, ArticlePage.Compose),
        (TimelinePage.Template, TimelinePage.Compose),
        (OutcomesPage.Template, OutcomesPage.Compose),
        (OutcomePage.Template, OutcomePage.Compose),
        (QuotesPage.Template, QuotesPage.Compose),
        (QuotePage.Template, (index, prose) => QuotePage.Compose(index, prose, evidence, site)),
        (SpeakersPage.Template, SpeakersPage.Compose),
        (SpeakerPage.Template, SpeakerPage.Compose),
        (AccountsPage.Template, AccountsPage.Compose),
        (AccountPage.Template, AccountPage.Compose),
        (SourcesPage.Template, SourcesPage.Compose),
        (SourcePage.Template, SourcePage.Compose),
        (FreePage.Template, FreePage.Compose),
        (CorrectionsPage.Template, CorrectionsPage.Compose),
        (GonePage.Template, GonePage.Compose),
        (NotFoundPage.Template, NotFoundPage.Compose),
    ];

    /// <summary>The templates that pages and embeds need, by name below <c>templates/</c>, the layout among them.</summary>
    internal static ImmutableArray<string> Templates => [TemplateSet.Layout, .. Types(EvidenceLock.Empty, Nowhere).Select(t => "pages/" + t.Template), .. EmbedRenderer.Templates];

    /// <summary>All pages of the site with their heads, in the order of the types and of the content.</summary>
    internal static ImmutableArray<PageDraft> Compose(SiteIndex index, ProseRenderer prose, EvidenceLock evidence, BaseAddress site)
    {
        var heads = new PageHeads(new DataScope(index, site));
        return [.. Types(evidence, site).SelectMany(t => t.Compose(index, prose)).Select(heads.Complete)];
    }
}
