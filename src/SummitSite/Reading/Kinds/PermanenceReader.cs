using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/permanence.yaml</c>.</summary>
internal static class PermanenceReader
{
    private static readonly Form<Reference> AnyEntry = ReferenceForms.AnyOf([.. Enum.GetValues<EntryKind>()]);

    private static readonly Field<Reference> From = Field.Required("from", AnyEntry, "The entry under its old id.", "speaker:v-putin");
    private static readonly Field<Reference> To = Field.Required("to", AnyEntry, "The entry as it is called now.", "speaker:vladimir-putin");
    private static readonly Field<Prose> RedirectWhy = Field.Required("why", ReferenceForms.Text, "Why it was renamed.", "The id was an abbreviation.");
    private static readonly Descriptor RedirectFields = new("A redirect", "An entry that goes by another id now.", [From, To, RedirectWhy]);

    private static readonly Field<Reference> Entry = Field.Required("entry", AnyEntry, "The entry that was taken back.", "quote:trump-no-deal");
    private static readonly Field<When> Date = Field.Required("date", Forms.Date, "When.", "2026-12-01");
    private static readonly Field<Prose> WithdrawalWhy = Field.Required("why", ReferenceForms.Text, "Why.", "The source has withdrawn its report.");
    private static readonly Descriptor WithdrawalFields = new("A withdrawal", "An entry that was taken back.", [Entry, Date, WithdrawalWhy]);

    private static readonly Field<ImmutableArray<Redirect>> Redirects =
        Field.Optional("redirects", Forms.List(Forms.Group(RedirectFields, ReadRedirect)), [], "Entries that were renamed.", "[{from: speaker:v-putin, to: speaker:vladimir-putin, why: …}]");

    private static readonly Field<ImmutableArray<Withdrawal>> Withdrawn =
        Field.Optional("withdrawn", Forms.List(Forms.Group(WithdrawalFields, ReadWithdrawal)), [], "Entries that were taken back.", "[{entry: quote:trump-no-deal, date: 2026-12-01, why: …}]");

    internal static readonly FileKind File = new(
        "content/permanence.yaml",
        new Descriptor("The file of moved and withdrawn entries", "What became of entries that are no longer there: their addresses keep answering.", [Redirects, Withdrawn]),
        null,
        null);

    internal static Permanence Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        return new Permanence(f.Get(Redirects), f.Get(Withdrawn));
    }

    private static Redirect? ReadRedirect(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, RedirectFields);
        var redirect = new Redirect(f.Get(From), f.Get(To), f.Get(RedirectWhy));
        return f.IsWhole ? redirect : null;
    }

    private static Withdrawal? ReadWithdrawal(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, WithdrawalFields);
        var withdrawal = new Withdrawal(f.Get(Entry), f.Get(Date), f.Get(WithdrawalWhy));
        return f.IsWhole ? withdrawal : null;
    }
}
