using System.Collections.Immutable;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Every type of page, in order. A new one is one class and one line here.</summary>
internal static class SitePages
{
    // The scope is used when pages are planned; for the names of templates there is none.
    private static ImmutableArray<(string Template, Func<SiteIndex, ProseRenderer, IEnumerable<PlannedPage>> Plan)> Types(DataScope? scope) =>
    [
        (HomePage.Template, HomePage.Plan),
        (ArticlesPage.Template, ArticlesPage.Plan),
        (ArticlePage.Template, ArticlePage.Plan),
        (TimelinePage.Template, TimelinePage.Plan),
        (OutcomesPage.Template, OutcomesPage.Plan),
        (OutcomePage.Template, OutcomePage.Plan),
        (QuotesPage.Template, QuotesPage.Plan),
        (QuotePage.Template, (index, prose) => QuotePage.Plan(index, prose, scope!)),
        (SpeakersPage.Template, SpeakersPage.Plan),
        (SpeakerPage.Template, SpeakerPage.Plan),
        (AccountsPage.Template, AccountsPage.Plan),
        (AccountPage.Template, AccountPage.Plan),
        (SourcesPage.Template, SourcesPage.Plan),
        (SourcePage.Template, SourcePage.Plan),
        (FreePage.Template, FreePage.Plan),
        (CorrectionsPage.Template, CorrectionsPage.Plan),
        (SearchPage.Template, SearchPage.Plan),
        (GonePage.Template, GonePage.Plan),
        (NotFoundPage.Template, NotFoundPage.Plan),
    ];

    /// <summary>The templates that pages and embeds need, by name below <c>templates/</c>, the layout among them.</summary>
    internal static ImmutableArray<string> Templates => [TemplateSet.Layout, .. Types(null).Select(t => "pages/" + t.Template), "pages/" + DataPage.Template, .. EmbedRenderer.Templates];

    /// <summary>
    /// All pages of the site, in the order of the types and of the content. Each can be composed on its own, with its head, on any thread. The files are those the page of
    /// the data tells of; the cards are shown where a page is shared.
    /// </summary>
    internal static ImmutableArray<PlannedPage> Plan(ProseRenderer prose, DataScope scope, ImmutableArray<OutputFile> files, SharingCards cards)
    {
        var (index, heads) = (scope.Index, new PageHeads(scope, cards));
        return [.. Types(scope).SelectMany(t => t.Plan(index, prose)).Concat(DataPage.Plan(index, prose, files)).Select(p => p.Then(heads.Complete))];
    }
}
