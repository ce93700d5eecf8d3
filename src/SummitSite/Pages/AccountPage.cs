using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each point on which accounts differ: the accounts side by side, their numbers, who is missing, and our assessment last.</summary>
internal static class AccountPage
{
    internal const string Template = "account";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Content.Discrepancies.Select(d => new PlannedPage(Permalink.Of(d), () => Compose(d, new PageWriter(index, prose))));

    private static PageDraft Compose(Discrepancy discrepancy, PageWriter page)
    {
        var address = Permalink.Of(discrepancy);
        var accounts = AccountView.All(discrepancy, page);
        var view = new AccountPageView(
            discrepancy.Title,
            discrepancy.Question,
            page.Words.Of(discrepancy.Kind),
            accounts,
            [.. accounts.Where(a => a.Value is not null || a.Clock is not null)],
            discrepancy.Unit,
            ScaleDrawing.Of(discrepancy, page.Index, withTable: false),
            page.MaybeInline(discrepancy.Missing),
            AccountSides.Missing(discrepancy, page.Index) is { IsEmpty: false } missing ? page.Words.List([.. missing.Select(p => p.Name)]) : null,
            page.Block(discrepancy.Assessment),
            RelatedView.All(discrepancy.Related, page),
            LinkView.ToAll(page.Index.Mentioning<Outcome>(discrepancy), page.Words),
            LinkView.ToAll(page.Index.Mentioning<Article>(discrepancy), page.Words),
            page.Frame(discrepancy.Title, $"{discrepancy.Question} {ProseRenderer.Plain(discrepancy.Assessment)}", address, Section.Accounts));
        return new PageDraft(address, Template, discrepancy.Title, view, page.Updated, discrepancy.At);
    }
}

/// <summary>
/// The page of a point on which accounts differ. <paramref name="Figures"/> are the accounts that give a number (in <paramref name="Unit"/>) or a time.
/// <paramref name="Unheard"/> are the parties of the site from which no account comes; <paramref name="Missing"/> is what the editor says of that.
/// </summary>
internal sealed record AccountPageView(
    string Title,
    string Question,
    string Kind,
    ImmutableArray<AccountView> Accounts,
    ImmutableArray<AccountView> Figures,
    string? Unit,
    Html? Scale,
    Html? Missing,
    string? Unheard,
    Html Assessment,
    ImmutableArray<RelatedView> Related,
    ImmutableArray<LinkView> Outcomes,
    ImmutableArray<LinkView> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("title", Title), ("question", Question), ("kind", Kind), ("accounts", Accounts), ("figures", Figures), ("unit", Unit), ("scale", Scale), ("missing", Missing),
        ("unheard", Unheard), ("assessment", Assessment), ("related", Related), ("outcomes", Outcomes), ("articles", Articles), ("frame", Frame),
    ];
}

/// <summary>
/// What one source says of it, in our words; <paramref name="Reference"/> is its note, unless the words carry one already. A number goes from <paramref name="Value"/> to <paramref name="Upto"/> where it is a range.
/// </summary>
internal sealed record AccountView(
    SourceView Source,
    Html Says,
    Html? Reference,
    bool IsSilent,
    double? Value,
    double? Upto,
    bool IsApproximate,
    TimeView? Clock,
    LinkView? Speaker,
    QuoteView? Quote) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("source", Source), ("says", Says), ("reference", Reference), ("is_silent", IsSilent), ("value", Value), ("upto", Upto),
        ("is_approximate", IsApproximate), ("clock", Clock), ("speaker", Speaker), ("quote", Quote),
    ];

    /// <summary>Those whose source exists, in the order written.</summary>
    internal static ImmutableArray<AccountView> All(Discrepancy discrepancy, PageWriter page) =>
        [.. discrepancy.Accounts.Select(a => Of(a, page)).OfType<AccountView>()];

    private static AccountView? Of(Account account, PageWriter page)
    {
        var index = page.Index;
        if (index.Find<Source>(account.Source) is not { } source)
            return null;
        return new AccountView(
            SourceView.Of(source, page),
            page.Inline(account.Says),
            account.Says.Citations.Any(c => c.Source.Target == source.Key) ? null : page.Cite(source),
            account.IsSilent,
            account.Value,
            account.To,
            account.IsApproximate,
            account.Clock is { } clock ? OnHostClock(clock, index.Site, page.Words) : null,
            index.Find<Speaker>(account.Speaker) is { } speaker ? LinkView.To(speaker, page.Words) : null,
            index.Find<Quote>(account.Quote) is { } quote ? QuoteView.Of(quote, page) : null);
    }

    private static TimeView OnHostClock(When clock, Content.Site site, Catalogue words)
    {
        var host = site.Summit.Zone;
        return ZoneText.WithPlaces(TimeText.Of(clock, host, words), clock, host, [.. site.Zones.Where(z => z.Zone.Id == host.Id)], words);
    }
}
