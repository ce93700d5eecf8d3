using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/speakers/*.md</c>.</summary>
internal static class SpeakerReader
{
    private static readonly Field<string> Name = Field.Required("name", Forms.Line, "The name as the site writes it.", "Ada Lovelace");
    private static readonly Field<SpeakerKind> Kind = Field.Required("kind", Forms.Choice(SpeakerWords.Kinds), "A person, an outlet, or an institution.", "person");
    private static readonly Field<string?> Party = Field.Maybe("party", Forms.SlugId, "The side, one of the parties in content/site.yaml.", "russia");
    private static readonly Field<string?> Role = Field.Maybe("role", Forms.Line, "The role at the time of the summit.", "Foreign Minister of Russia");
    private static readonly Field<string?> Organisation = Field.Maybe("organisation", Forms.Line, "Where the speaker works, or who owns the outlet.", "Ministry of Foreign Affairs");
    private static readonly Field<string?> Country = Field.Maybe("country", Forms.Line, "The country, where it helps.", "Russia");
    private static readonly Field<Presence?> Presence = Field.Optional("presence", Forms.MaybeChoice(SpeakerWords.Presences), null, "Where the speaker was on the day, as far as documented.", "in-the-room");
    private static readonly Field<string?> Delegation = Field.Maybe("delegation", Forms.SlugId, "The party whose delegation the speaker belonged to.", "russia");
    private static readonly Field<string?> Sort = Field.Maybe("sort", Forms.Line, "The name to sort by, when it is not the last word of the name.", "Lovelace");
    private static readonly Field<ImmutableArray<string>> Variants = Field.Optional("variants", Forms.List(Forms.Line), [], "Other spellings, so that a search finds the speaker.", "[Ada Byron]");
    private static readonly Field<ImmutableArray<Uri>> SameAs = Field.Optional("same_as", Forms.List(Forms.Url), [], "Pages elsewhere about the same speaker.", "[https://www.wikidata.org/wiki/Q7259]");

    internal static readonly FileKind File = new(
        "content/speakers/*.md",
        new Descriptor("A speaker", "Somebody who is quoted, who was there, or whom it concerns; an outlet or institution that speaks.",
            [FileId.Field, Name, Kind, Party, Role, Organisation, Country, Presence, Delegation, Sort, Variants, SameAs]),
        "Two to four neutral sentences about the speaker, cited.",
        EntryKind.Speaker);

    internal static Speaker? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        FileId.Check(f, document);
        var name = f.Get(Name);
        var kind = f.Get(Kind);
        var speaker = new Speaker(
            document.Id, name, kind, f.Get(Party), Place(f, Party), f.Get(Role), f.Get(Organisation), f.Get(Country), f.Get(Presence),
            f.Get(Delegation), Place(f, Delegation), f.Get(Sort) ?? SortName(name, kind), f.Get(Variants), f.Get(SameAs), document.ReadBody(), document.At);
        return document.Scope.Whole(f, speaker.Key, speaker);
    }

    private static Location? Place(FieldReader fields, Field<string?> field) => fields.Has(field) ? fields.At(field) : null;

    private static string SortName(string? name, SpeakerKind kind) =>
        name is null ? "" : kind == SpeakerKind.Person ? name[(name.LastIndexOf(' ') + 1)..] : name;
}
