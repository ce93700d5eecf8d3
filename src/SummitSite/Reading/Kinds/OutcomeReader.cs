using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/outcomes/*.md</c>.</summary>
internal static class OutcomeReader
{
    private static readonly Form<Reference> Evidence = ReferenceForms.AnyOf(EntryKind.Quote, EntryKind.Claim, EntryKind.Discrepancy, EntryKind.Source, EntryKind.Event);

    private static readonly Field<When> StateAsOf = Field.Required("as_of", Forms.Date, "The day up to which this was known.", "2025-08-16");
    private static readonly Field<OutcomeStatus> StateStatus = Field.Required("status", Forms.Choice(OutcomeStatuses.Words), "The status on that day.", "announced");
    private static readonly Field<Prose> StateSummary = Field.Required("summary", ReferenceForms.Text, "What was known, in a sentence.", "Announced by one side; the other denied it.");
    private static readonly Field<ImmutableArray<Citation>> StateSources = Field.Required("sources", Forms.List(ReferenceForms.Citation, 1), "Where that is documented.", "[tass-2003621]");
    private static readonly Descriptor StateFields = new("A state of the history", "How an outcome stood on a date.", [StateAsOf, StateStatus, StateSummary, StateSources]);

    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "What it is called in the ledger.", "A ceasefire");
    private static readonly Field<string> Question = Field.Required("question", Forms.Line, "The question a reader would ask.", "Was a ceasefire agreed?");
    private static readonly Field<int> Order = Field.Required("order", Forms.Whole, "The place in the ledger.", "1");
    private static readonly Field<OutcomeStatus> Status = Field.Required("status", Forms.Choice(OutcomeStatuses.Words), "The status now: that of the last entry of the history.", "unresolved");
    private static readonly Field<When> AsOf = Field.Required("as_of", Forms.Date, "The date of the newest source for the status.", "2026-06-30");
    private static readonly Field<ImmutableArray<OutcomeState>> History = Field.Required("history", Forms.List(Forms.Group(StateFields, ReadState), 1), "How it got there, from publication to now.", "[{as_of: 2025-08-16, status: announced, …}]");
    private static readonly Field<ImmutableArray<Reference>> For = Field.Required("evidence", Forms.List(Evidence, 1), "What the status rests on.", "[quote:trump-no-deal]");
    private static readonly Field<ImmutableArray<Reference>> Against = Field.Optional("against", Forms.List(Evidence), [], "What speaks against it.", "[claim:belta-claim-07]");
    private static readonly Field<ImmutableArray<Reference>> Events = Field.Optional("events", Forms.List(ReferenceForms.Id(EntryKind.Event)), [], "Events that belong to it.", "[talks-open]");
    private static readonly Field<ImmutableArray<Reference>> ClaimedBy = Field.Optional("claimed_by", Forms.List(ReferenceForms.Id(EntryKind.Speaker)), [], "Who claims it.", "[donald-trump]");

    internal static readonly FileKind File = new(
        "content/outcomes/*.md",
        new Descriptor("An outcome", "Something the meeting did, promised or left open, with its status then and now.",
            [FileId.Field, Title, Question, Order, Status, AsOf, History, For, Against, Events, ClaimedBy]),
        "The analysis in Markdown: what was said, what it rests on, what speaks against it.",
        EntryKind.Outcome);

    internal static Outcome? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        FileId.Check(f, document);
        var outcome = new Outcome(
            document.Id, f.Get(Title), f.Get(Question), f.Get(Order), f.At(Order), f.Get(Status), f.At(Status), f.Get(AsOf), f.Get(History), f.Get(For), f.Get(Against),
            f.Get(Events), f.Get(ClaimedBy), document.ReadBody(), document.At);
        if (f.IsWhole)
            CheckHistory(outcome, f, document.Scope);
        return document.Scope.Whole(f, outcome.Key, outcome);
    }

    private static void CheckHistory(Outcome outcome, FieldReader fields, ReadScope scope)
    {
        for (var i = 1; i < outcome.History.Length; i++)
            if (outcome.History[i].AsOf.Start.Day < outcome.History[i - 1].AsOf.Start.Day)
                scope.Report(Rules.HistoryOutOfOrder(outcome.History[i].At, outcome.History[i].AsOf.Text, outcome.History[i - 1].AsOf.Text));
        var last = outcome.History[^1];
        if (last.Status != outcome.Status)
            scope.Report(Rules.StatusIsNotLast(outcome.StatusAt, $"'{OutcomeStatuses.Words.Word(outcome.Status)}'", $"'{OutcomeStatuses.Words.Word(last.Status)}'", last.At));
        else if (last.AsOf.Text != outcome.AsOf.Text)
            scope.Report(Rules.StatusIsNotLast(fields.At(AsOf), outcome.AsOf.Text, last.AsOf.Text, last.At));
    }

    private static OutcomeState? ReadState(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, StateFields);
        var state = new OutcomeState(f.Get(StateAsOf), f.Get(StateStatus), f.Get(StateSummary), f.Get(StateSources), f.At(StateAsOf));
        return f.IsWhole ? state : null;
    }
}
