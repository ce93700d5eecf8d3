using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Every point on which accounts differ, by what they differ about.</summary>
internal static class AccountsPage
{
    internal const string Template = "accounts";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Accounts, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var all = index.Content.Discrepancies;
        return new PageDraft(
            Permalink.Accounts,
            Template,
            Section.Accounts.Title(page.Words),
            new AccountsView(
                [.. Enum.GetValues<DiscrepancyKind>().Select(k => DiscrepancyGroup.Of(k, all, page.Words)).Where(g => g.Items.Length > 0)],
                all.Length,
                page.Frame(Section.Accounts, page.Words.Count("accounts.description", all.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The index of points on which accounts differ.</summary>
internal sealed record AccountsView(ImmutableArray<DiscrepancyGroup> Groups, int Count, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("groups", Groups), ("count", Count), ("frame", Frame)];
}

/// <summary>Points of one kind.</summary>
internal sealed record DiscrepancyGroup(string Title, ImmutableArray<DiscrepancyItem> Items) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("title", Title), ("items", Items)];

    internal static DiscrepancyGroup Of(DiscrepancyKind kind, IEnumerable<Discrepancy> all, Catalogue words) =>
        new(words.Of(kind), [.. all.Where(d => d.Kind == kind).Select(d => DiscrepancyItem.Of(d, words))]);
}

/// <summary>A point in a list.</summary>
internal sealed record DiscrepancyItem(LinkView Link, string Question, int AccountCount) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("question", Question), ("account_count", AccountCount)];

    internal static DiscrepancyItem Of(Discrepancy discrepancy, Catalogue words) => new(LinkView.To(discrepancy, words), discrepancy.Question, discrepancy.Accounts.Length);
}
