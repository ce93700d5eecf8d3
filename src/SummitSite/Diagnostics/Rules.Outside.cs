using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0730 = new(
        "SS0730", Severity.Warning, "An outside link that does not answer",
        "Only `check --external` asks. A page that is gone takes its evidence with it: find where it is now, or name an archived copy. A server that fails today may answer tomorrow.",
        "url: https://example.org/news/1, where nothing is any more") { IsTunable = false };

    private static readonly Rule SS0731 = new(
        "SS0731", Severity.Info, "An outside link that has moved",
        "Only `check --external` asks. The old address still leads to the new one, but will not for ever.",
        "url: http://example.org/1, which has moved to https://example.org/news/1") { IsTunable = false };

    private static readonly Rule SS0732 = new(
        "SS0732", Severity.Info, "An outside link that could not be asked for",
        "Only `check --external` asks, and it does so as a guest: a host that does not want programs, or answers them with a refusal, is left alone. Look at the page yourself.",
        "url: https://example.org/private/1, where robots.txt says Disallow: /private") { IsTunable = false };

    private static ImmutableArray<Rule> OutsideRules => [SS0730, SS0731, SS0732];

    /// <summary>Nothing is there any more.</summary>
    public static Diagnostic OutsideGone(string url, string status, ImmutableArray<Location> places) =>
        SS0730.At(places[0], $"Nothing is at '{url}' any more ({status}). Find where it is now, or name an archived copy.", Others(places[1..]));

    /// <summary>The server does not answer, or fails.</summary>
    public static Diagnostic OutsideFails(string url, string why, ImmutableArray<Location> places) =>
        SS0730.At(places[0], $"'{url}' does not answer ({why}). Try again later; if it stays so, name another address.", Others(places[1..]));

    /// <summary>It has moved for good.</summary>
    public static Diagnostic OutsideMoved(string url, string to, ImmutableArray<Location> places) =>
        SS0731.At(places[0], $"'{url}' has moved for good. Write '{to}'.", Others(places[1..]));

    /// <summary>Its host does not want to be asked by programs.</summary>
    public static Diagnostic OutsideNotAsked(string url, string why, ImmutableArray<Location> places) =>
        SS0732.At(places[0], $"'{url}' could not be asked for: {why}. Look at it yourself.", Others(places[1..]));
}
