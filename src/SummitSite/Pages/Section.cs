using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Pages;

/// <summary>A part of the site with an index page of its own: its address, and the name by which the catalogue knows its place in menus and the title of its index.</summary>
internal sealed record Section(string Address, string Name)
{
    internal static readonly Section Timeline = new(Permalink.Timeline, "timeline");
    internal static readonly Section Outcomes = new(Permalink.Outcomes, "outcomes");
    internal static readonly Section Quotes = new(Permalink.Quotes, "quotes");
    internal static readonly Section Speakers = new(Permalink.Speakers, "speakers");
    internal static readonly Section Accounts = new(Permalink.Accounts, "accounts");
    internal static readonly Section Sources = new(Permalink.Sources, "sources");
    internal static readonly Section Articles = new(Permalink.Articles, "articles");
    internal static readonly Section Search = new(Permalink.Search, "search");

    /// <summary>In the order of the menu.</summary>
    internal static readonly ImmutableArray<Section> All = [Articles, Timeline, Outcomes, Quotes, Speakers, Accounts, Sources, Search];

    internal static LinkView Home(Catalogue words) => new(words.Text("layout.home"), Permalink.Home);

    /// <summary>The title of its index page.</summary>
    internal string Title(Catalogue words) => words.Text($"{Name}.title");

    /// <summary>What a reader finds there, in a few words.</summary>
    internal string About(Catalogue words) => words.Text($"section.{Name}");

    /// <summary>Its entry in menus.</summary>
    internal LinkView Link(Catalogue words) => new(words.Text($"menu.{Name}"), Address);
}
