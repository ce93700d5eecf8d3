using System.Collections.Concurrent;
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

    /// <summary>All pages of the site with their heads, in the order of the types and of the content. The files are those the page of the data tells of; the cards are shown where a page is shared.</summary>
    internal static ImmutableArray<PageDraft> Compose(ProseRenderer prose, DataScope scope, ImmutableArray<OutputFile> files, SharingCards cards)
    {
        var (index, heads) = (scope.Index, new PageHeads(scope, cards));
        var types = Types(scope);
        var drafts = new ImmutableArray<PageDraft>[types.Length];
        // The types with the most work stand last and are begun first, one at a time, so that no processor waits for another's long one.
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(1, types.Length).Select(n => types.Length - n), EnumerablePartitionerOptions.NoBuffering),
            i => drafts[i] = [.. types[i].Compose(index, prose)]);
        PageDraft[] whole = [.. drafts.SelectMany(d => d).Concat(DataPage.Compose(index, prose, files))];
        Parallel.For(0, whole.Length, i => whole[i] = heads.Complete(whole[i]));
        return [.. whole];
    }
}
