using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>
/// What was published stays: an address goes on answering, and the words of a quotation, the status of an outcome and the time of an event
/// change only together with a correction.
/// </summary>
internal static class Release
{
    /// <summary>The lock with everything that is on the site now; what was released before and is gone is kept, because its address must still answer.</summary>
    internal static EvidenceLock Record(SiteIndex index, EvidenceLock before) => before with
    {
        Released = before.Released.SetItems(index.Entries.Select(e => KeyValuePair.Create(e.Key.ToString(), new ReleasedEntry(SubstanceOf(e), Corrections(e, index))))),
    };

    /// <summary>Published entries that are gone, and neither redirected nor withdrawn.</summary>
    internal static IEnumerable<EntryKey> Gone(SiteIndex index, EvidenceLock evidence)
    {
        var permanence = index.Content.Permanence;
        var answered = permanence.Redirects.Select(r => r.From.Target).Concat(permanence.Withdrawals.Select(w => w.Entry.Target)).ToHashSet();
        return evidence.Released.Keys.Select(Parse).Where(k => k is not null).Select(k => k!.Value).Where(k => index.Find(k) is null && !answered.Contains(k));
    }

    /// <summary>Published entries whose substance differs from the one released, without a correction made since.</summary>
    internal static IEnumerable<IEntry> Changed(SiteIndex index, EvidenceLock evidence) =>
        index.Entries.Where(e => evidence.Released.GetValueOrDefault(e.Key.ToString()) is { Substance: { } substance } released
            && substance != SubstanceOf(e)
            && Corrections(e, index) <= released.Corrections);

    private static string? SubstanceOf(IEntry entry) => entry switch
    {
        Quote quote => QuotationText.Of(quote).Digest,
        Outcome outcome => EvidenceLock.Digest($"{OutcomeStatuses.Words.Word(outcome.Status)} {outcome.AsOf.Text}"),
        TimelineEvent happening => EvidenceLock.Digest($"{happening.When.Text} {happening.Zone?.Id} {(happening.Part is { } part ? PartsOfDay.Words.Word(part) : "")}"),
        _ => null,
    };

    private static int Corrections(IEntry entry, SiteIndex index) => index.Content.Corrections.Count(c => c.Page.Target == entry.Key);

    private static EntryKey? Parse(string key) =>
        key.Split(':') is [var word, var id] && EntryKinds.Words.Find(word) is { } kind ? new EntryKey(kind, id) : null;
}
