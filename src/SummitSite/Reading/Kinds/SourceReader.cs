using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/sources/*.yaml</c>.</summary>
internal static class SourceReader
{
    private static readonly Field<string> Id = Field.Required("id", Forms.SlugId, "The source's id, for good.", "belta-2025-08-16");
    private static readonly Field<string> Publisher = Field.Required("publisher", Forms.Line, "Who published it; for a repost, the original publisher first.", "BelTA");
    private static readonly Field<string?> Title = Field.Maybe("title", Forms.Line, "Its headline.", "Key outcomes of the summit");
    private static readonly Field<Uri> Url = Field.Required("url", Forms.Url, "Where it was seen.", "https://eng.belta.by/politics/view/1");
    private static readonly Field<When> Date = Field.Required("date", Forms.Date, "When it was published.", "2025-08-16");
    private static readonly Field<string> Language = Field.Required("language", Forms.Language, "Its language.", "en");
    private static readonly Field<string?> Country = Field.Maybe("country", Forms.Line, "The publisher's country.", "Belarus");
    private static readonly Field<Control> ControlField = Field.Required("control", Forms.Choice(SourceWords.Controls), "Who controls the publisher.", "state");
    private static readonly Field<string?> Owner = Field.Maybe("owner", Forms.Line, "The owner, spelt alike everywhere: sources of one owner are not independent.", "Government of Belarus");
    private static readonly Field<Reference?> Outlet = Field.Maybe("outlet", ReferenceForms.Id(EntryKind.Speaker), "The outlet's page.", "belta");
    private static readonly Field<ImmutableArray<Relay>> Relays = Field.Optional("relays", Forms.List(ReferenceForms.Relay), [], "Whose report it prints: outlets or sources.", "[tass]");
    private static readonly Field<string?> Perspective = Field.Maybe("perspective", Forms.Line, "Its vantage point.", "government-aligned");
    private static readonly Field<string> Basis = Field.Required("basis", Forms.Line, "Why the label is given. The id of a source in round brackets becomes a link to it.", "stated by the publisher itself");
    private static readonly Field<string> About = Field.Required("about", Forms.Line, "What the site uses it for.", "the length of the talks");
    private static readonly Field<bool> Reliable = Field.Optional("reliable", Forms.Flag, true, "false: listed as a warning, never evidence.", "false");
    private static readonly Field<Prose?> Note = Field.Maybe("note", ReferenceForms.Text, "What a reader must know about it.", "The page is undated.");
    private static readonly Field<Seen?> SeenField = Field.Optional("seen", Forms.MaybeChoice(SourceWords.Seen), null, "How much of it we saw.", "excerpt");
    private static readonly Descriptor SourceFields = new("A source", "Something published that the site rests on.",
        [Id, Publisher, Title, Url, Date, Language, Country, ControlField, Owner, Outlet, Relays, Perspective, Basis, About, Reliable, Note, SeenField]);

    private static readonly Field<ImmutableArray<Source>> Sources = Field.Required("sources", Forms.Entries(Forms.Group(SourceFields, ReadSource)), "The sources.", "[{id: belta-2025-08-16, …}]");

    internal static readonly FileKind File = new(
        "content/sources/*.yaml",
        new Descriptor("A file of sources", "The registry of sources.", [Sources]),
        null,
        EntryKind.Source);

    internal static ImmutableArray<Source> Read(Document document) => document.Scope.Fields(document.Fields, File.Descriptor).Get(Sources);

    private static Source? ReadSource(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, SourceFields);
        var source = new Source(
            f.Get(Id), f.Get(Publisher), f.Get(Title), f.Get(Url), f.Get(Date), f.Get(Language), f.Get(Country), f.Get(ControlField), f.Get(Owner), f.Get(Outlet),
            f.Get(Relays), f.Get(Perspective), f.Get(Basis), f.Get(About), f.Get(Reliable), f.Get(Note), f.Get(SeenField), null, f.At(Id));
        return scope.Whole(f, source.Key, source);
    }
}
