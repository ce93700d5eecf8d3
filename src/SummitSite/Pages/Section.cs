using System.Collections.Immutable;
using SummitSite.Linking;

namespace SummitSite.Pages;

/// <summary>A part of the site with an index page of its own: its address, its name in menus, and the title of its index.</summary>
internal sealed record Section(string Address, string Label, string Title)
{
    internal static readonly Section Timeline = new(Permalink.Timeline, "Timeline", "Timeline");
    internal static readonly Section Outcomes = new(Permalink.Outcomes, "Outcomes", "Outcomes, then and now");
    internal static readonly Section Quotes = new(Permalink.Quotes, "Quotations", "Quotations");
    internal static readonly Section Speakers = new(Permalink.Speakers, "Speakers", "Speakers");
    internal static readonly Section Accounts = new(Permalink.Accounts, "Accounts", "Where accounts differ");
    internal static readonly Section Sources = new(Permalink.Sources, "Sources", "Sources");
    internal static readonly Section Articles = new(Permalink.Articles, "Articles", "Articles");

    /// <summary>In the order of the menu.</summary>
    internal static readonly ImmutableArray<Section> All = [Articles, Timeline, Outcomes, Quotes, Speakers, Accounts, Sources];

    internal static LinkView Home => new("Home", Permalink.Home);

    internal LinkView Link => new(Label, Address);
}
