using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does every chain of reporting lead from the speaker to the source, through each that carried the words once?</summary>
internal static class ChainCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var quote in index.Content.Quotes)
            for (var at = 0; at < quote.Via.Length; at++)
                if (Fault(quote, at, index) is { } reason && index.Find<Speaker>(quote.Via[at]) is { } carrier)
                    bag.Add(Rules.CircularChain(quote.Via[at].At, quote.Id, carrier.Name, reason));
    }

    private static string? Fault(Quote quote, int at, SiteIndex index)
    {
        var carrier = quote.Via[at].Target;
        return carrier == quote.Speaker.Target ? "who is the speaker"
            : carrier == index.Find<Source>(quote.Source)?.Outlet?.Target ? "which is the source's own outlet"
            : quote.Via.Take(at).Any(v => v.Target == carrier) ? "and has named it before"
            : null;
    }
}
