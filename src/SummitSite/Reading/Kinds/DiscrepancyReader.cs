using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/discrepancies/*.yaml</c>.</summary>
internal static class DiscrepancyReader
{
    private static readonly Form<Reference> AnyEntry = ReferenceForms.AnyOf([.. Enum.GetValues<EntryKind>()]);

    private static readonly Field<Reference> AccountSource = Field.Required("source", ReferenceForms.Id(EntryKind.Source), "Whose account it is.", "tass-2003621");
    private static readonly Field<Prose> Says = Field.Required("says", ReferenceForms.Text, "What it says, in our words.", "about three hours");
    private static readonly Field<double?> Value = Field.Optional("value", Forms.MaybeNumber, null, "The number it gives, in the discrepancy's unit.", "165");
    private static readonly Field<double?> To = Field.Optional("to", Forms.MaybeNumber, null, "The upper end, when it gives a range.", "180");
    private static readonly Field<bool> Approximate = Field.Optional("approximate", Forms.Flag, false, "Whether it gives the number as approximate.", "true");
    private static readonly Field<When?> Clock = Field.Maybe("clock", Forms.When, "The time or date it gives.", "2025-08-15T10:54");
    private static readonly Field<bool> Silent = Field.Optional("silent", Forms.Flag, false, "Whether it says nothing of the matter.", "true");
    private static readonly Field<Reference?> AccountSpeaker = Field.Maybe("speaker", ReferenceForms.Id(EntryKind.Speaker), "Who says it there, when it is not the outlet.", "yury-ushakov");
    private static readonly Field<Reference?> AccountQuote = Field.Maybe("quote", ReferenceForms.Id(EntryKind.Quote), "The recorded quotation, when the account is one.", "trump-next-meeting");
    private static readonly Descriptor AccountFields = new("An account", "What one source says.",
        [AccountSource, Says, Value, To, Approximate, Clock, Silent, AccountSpeaker, AccountQuote]);

    private static readonly Field<string> Id = Field.Required("id", Forms.SlugId, "The discrepancy's id, for good.", "duration");
    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "What it is about.", "How long the talks lasted");
    private static readonly Field<string> Question = Field.Required("question", Forms.Line, "The question a reader would ask.", "How long did the talks last?");
    private static readonly Field<DiscrepancyKind> Kind = Field.Required("kind", Forms.Choice(DiscrepancyKinds.Words), "What the accounts differ about.", "fact");
    private static readonly Field<string?> Unit = Field.Maybe("unit", Forms.Line, "What the numbers count.", "minutes");
    private static readonly Field<ImmutableArray<Account>> Accounts = Field.Required("accounts", Forms.List(Forms.Group(AccountFields, ReadAccount), 2, Rules.TooFewAccounts), "The accounts, side by side.", "[{source: tass-2003621, says: …}, …]");
    private static readonly Field<Prose?> Missing = Field.Maybe("missing", ReferenceForms.Text, "Whose account was not found.", "No US account was found.");
    private static readonly Field<Prose> Assessment = Field.Required("assessment", ReferenceForms.Text, "What we make of it; shown last, and as ours.", "The accounts count from different starts.");
    private static readonly Field<ImmutableArray<Reference>> Related = Field.Optional("related", Forms.List(AnyEntry), [], "Entries that belong to it.", "[event:talks-open]");
    private static readonly Descriptor DiscrepancyFields = new("A discrepancy", "A point on which sources differ.",
        [Id, Title, Question, Kind, Unit, Accounts, Missing, Assessment, Related]);

    private static readonly Field<ImmutableArray<Discrepancy>> Discrepancies = Field.Required("discrepancies", Forms.Entries(Forms.Group(DiscrepancyFields, ReadDiscrepancy)), "The discrepancies.", "[{id: duration, …}]");

    internal static readonly FileKind File = new(
        "content/discrepancies/*.yaml",
        new Descriptor("A file of discrepancies", "Where accounts differ.", [Discrepancies]),
        null,
        EntryKind.Discrepancy);

    internal static ImmutableArray<Discrepancy> Read(Document document) => document.Scope.Fields(document.Fields, File.Descriptor).Get(Discrepancies);

    private static Discrepancy? ReadDiscrepancy(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, DiscrepancyFields);
        var discrepancy = new Discrepancy(
            f.Get(Id), f.Get(Title), f.Get(Question), f.Get(Kind), f.Get(Unit), f.Get(Accounts), f.Get(Missing), f.Get(Assessment), f.Get(Related), f.At(Id));
        if (f.IsWhole && discrepancy.Unit is null && discrepancy.Accounts.Any(a => a.Value is not null))
            scope.Report(Rules.NumberWithoutUnit(f.At(Id), discrepancy.Id));
        return scope.Whole(f, discrepancy.Key, discrepancy);
    }

    private static Account? ReadAccount(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, AccountFields);
        var account = new Account(
            f.Get(AccountSource), f.Get(Says), f.Get(Value), f.Get(To), f.Get(Approximate), f.Get(Clock), f.Get(Silent), f.Get(AccountSpeaker), f.Get(AccountQuote));
        return f.IsWhole ? account : null;
    }
}
