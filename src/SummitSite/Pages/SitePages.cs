using System.Collections.Immutable;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Every type of page, in order. A new one is one class and one line here.</summary>
internal static class SitePages
{
    // The scope is used when pages are composed; for the names of templates there is none.
    private static ImmutableArray<(string Template, Func<SiteIndex, ProseRenderer, IEnumerable<PageDraft>> Compose)> Types(DataScope? scope) =>
    [
        (HomePage.Template, HomePage.Compose),
        (ArticlesPage.Template, ArticlesPage.Compose),
        (ArticlePage.Template, ArticlePage.Compose),
        (TimelinePage.Template, TimelinePage.Compose),
        (OutcomesPage.Template, OutcomesPage.Compose),
        (OutcomePage.Template, OutcomePage.Compose),
        (QuotesPage.Template, QuotesPage.Compose),
        (QuotePage.Template, (index, prose) => QuotePage.Compose(index, prose, scope!)),
        (SpeakersPage.Template, SpeakersPage.Compose),
        (SpeakerPage.Template, SpeakerPage.Compose),
        (AccountsPage.Template, AccountsPage.Compose),
        (AccountPage.Template, AccountPage.Compose),
        (SourcesPage.Template, SourcesPage.Compose),
        (SourcePage.Template, SourcePage.Compose),
        (FreePage.Template, FreePage.Compose),
        (CorrectionsPage.Template, CorrectionsPage.Compose),
        (SearchPage.Template, SearchPage.Compose),
        (GonePage.Template, GonePage.Compose),
        (NotFoundPage.Template, NotFoundPage.Compose),
    ];

    /// <summary>The templates that pages and embeds need, by name below <c>templates/</c>, the layout among them.</summary>
    internal static ImmutableArray<string> Templates => [TemplateSet.Layout, .. Types(null).Select(t => "pages/" + t.Template), "pages/" + DataPage.Template, .. EmbedRenderer.Templates];

    /// <summary>
    /// All pages of the site with their heads, type by type in the order of the content. A page is composed when it is asked for, so that not all of them need be there at once;
    /// types may be asked on several threads. The files are those the page of the data tells of; the cards are shown where a page is shared.
    /// </summary>
    internal static ImmutableArray<IEnumerable<PageDraft>> Compose(ProseRenderer prose, DataScope scope, ImmutableArray<OutputFile> files, SharingCards cards)
    {
        var (index, heads) = (scope.Index, new PageHeads(scope, cards));
        return [.. Types(scope).Select(t => t.Compose(index, prose)).Append(DataPage.Compose(index, prose, files)).Select(drafts => drafts.Select(heads.Complete))];
    }
}
