using System.Collections.Immutable;
using SummitSite.Build;
using SummitSite.Diagnostics;

namespace SummitSite.Cli.Outside;

/// <summary>Answers of strangers' servers as findings at the places of the links. None is an error: the site is whole, whatever becomes of others.</summary>
internal static class OutsideFindings
{
    internal static ImmutableArray<Diagnostic> Of(IEnumerable<(OutsideLink Link, LinkAnswer Answer)> answers) =>
        [.. answers.Select(a => Of(a.Link, a.Answer)).OfType<Diagnostic>()];

    private static Diagnostic? Of(OutsideLink link, LinkAnswer answer) => answer.State switch
    {
        LinkState.Gone => Rules.OutsideGone(link.Url.OriginalString, answer.Why, link.Places),
        LinkState.Failed => Rules.OutsideFails(link.Url.OriginalString, answer.Why, link.Places),
        LinkState.Moved => Rules.OutsideMoved(link.Url.OriginalString, answer.MovedTo!.AbsoluteUri, link.Places),
        LinkState.NotAsked => Rules.OutsideNotAsked(link.Url.OriginalString, answer.Why, link.Places),
        _ => null,
    };
}
