using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/timelines/*.yaml</c>.</summary>
internal static class TimelineReader
{
    private static readonly Field<string> EventId = Field.Required("id", Forms.SlugId, "The event's id, for good.", "talks-open");
    private static readonly Field<string> EventTitle = Field.Required("title", Forms.Line, "What happened, in a line.", "The talks open");
    private static readonly Field<When> When = Field.Required("when", Forms.When, "When, as exactly as it is known and no more; local time in `zone`.", "2025-08-15T11:26");
    private static readonly Field<DateTimeZone?> Zone = Field.Maybe("zone", Forms.Zone, "The zone of `when`, if it is not the summit's.", "Europe/Moscow");
    private static readonly Field<PartOfDay?> Part = Field.Optional("part", Forms.MaybeChoice(PartsOfDay.Words), null, "The part of the day, where no clock time is known.", "afternoon");
    private static readonly Field<bool> Derived = Field.Optional("derived", Forms.Flag, false, "Whether the time is our inference; `note` then says how.", "true");
    private static readonly Field<Prose?> Note = Field.Maybe("note", ReferenceForms.Text, "What a reader must know about the time or the sources.", "Reports of 09:45 concerned an advance aircraft.");
    private static readonly Field<Prose?> Text = Field.Maybe("text", ReferenceForms.Text, "One or two sentences more.", "The press was shown out a minute later.");
    private static readonly Field<string?> Place = Field.Maybe("place", Forms.Line, "Where.", "Moscow");
    private static readonly Field<Reference?> After = Field.Maybe("after", ReferenceForms.Id(EntryKind.Event), "The event of the same day it comes after, where no time tells.", "talks-open");
    internal static readonly Field<string> Phase = Field.Required("phase", Forms.Line, "The heading it stands under; a new one makes a new heading.", "The talks");
    private static readonly Field<ImmutableArray<Reference>> People = Field.Optional("people", Forms.List(ReferenceForms.Id(EntryKind.Speaker)), [], "Who took part.", "[donald-trump]");
    private static readonly Field<ImmutableArray<Reference>> Outcomes = Field.Optional("outcomes", Forms.List(ReferenceForms.Id(EntryKind.Outcome)), [], "Outcomes it belongs to.", "[the-meeting]");
    private static readonly Field<ImmutableArray<Reference>> Discrepancies = Field.Optional("discrepancies", Forms.List(ReferenceForms.Id(EntryKind.Discrepancy)), [], "Where sources tell it differently.", "[duration]");
    private static readonly Field<ImmutableArray<Citation>> Sources = Field.Required("sources", Forms.List(ReferenceForms.Citation, 1), "Who reports it. A source with its place stands in quotation marks, because of the comma.", "[\"belta-2025-08-16, para. 23\"]");
    private static readonly Descriptor EventFields = new("An event", "Something that happened.",
        [EventId, EventTitle, When, Zone, Part, Derived, Note, Text, Place, After, Phase, People, Outcomes, Discrepancies, Sources])
    {
        Namers = [new Namer("quote", "a quotation", "occasion"), new Namer("quotation", "a quotation", "occasion")],
    };

    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "The stretch of the story.", "The day");
    private static readonly Field<Prose> Summary = Field.Required("summary", ReferenceForms.Text, "What it covers, in a sentence.", "From the landings to the departures.");
    private static readonly Field<int> Order = Field.Required("order", Forms.Whole, "The place among the timelines.", "2");
    private static readonly Field<ImmutableArray<TimelineEvent>> Events = Field.Required("events", Forms.Entries(Forms.Group(EventFields, ReadEvent), 1), "The events.", "[{id: talks-open, …}]");

    internal static readonly FileKind File = new(
        "content/timelines/*.yaml",
        new Descriptor("A timeline", "A stretch of the story, event by event.", [FileId.Field, Title, Summary, Order, Events]),
        null,
        EntryKind.Timeline);

    internal static Timeline? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        FileId.Check(f, document);
        var timeline = new Timeline(document.Id, f.Get(Title), f.Get(Summary), f.Get(Order), f.At(Order), f.Get(Events), document.At);
        return document.Scope.Whole(f, timeline.Key, timeline);
    }

    private static TimelineEvent? ReadEvent(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, EventFields);
        scope.Zone = f.Get(Zone);
        var entry = new TimelineEvent(
            f.Get(EventId), f.Get(EventTitle), f.Get(When), f.At(When), scope.Zone, f.Get(Part), f.Get(Derived), f.Get(Note), f.Get(Text), f.Get(Place),
            f.Get(After), f.Get(Phase), f.At(Phase), f.Get(People), f.Get(Outcomes), f.Get(Discrepancies), f.Get(Sources), f.At(EventId));
        if (f.IsWhole && entry.Part is not null && entry.When.Start.Clock is not null)
            scope.Report(Rules.PartBesideClock(f.At(Part), entry.When.Text));
        if (f.IsWhole && entry.IsDerived && entry.Note is null)
            scope.Report(Rules.DerivedWithoutNote(f.At(Derived)));
        return scope.Whole(f, entry.Key, entry);
    }
}
