using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/claims/*.yaml</c>.</summary>
internal static class ClaimReader
{
    private static readonly Form<Reference> AnyEntry = ReferenceForms.AnyOf([.. Enum.GetValues<EntryKind>()]);

    private static readonly Field<string> Id = Field.Required("id", Forms.SlugId, "The claim's id, for good.", "belta-claim-01");
    private static readonly Field<string> Locator = Field.Required("locator", Forms.Line, "Where in the source.", "para. 11");
    private static readonly Field<string> AssertedBy = Field.Required("asserted_by", Forms.Line, "Who asserts it there.", "BelTA in its own voice");
    private static readonly Field<Reference?> Speaker = Field.Maybe("speaker", ReferenceForms.Id(EntryKind.Speaker), "Whose statement it reports, where it reports one.", "donald-trump");
    private static readonly Field<ClaimType> Type = Field.Required("type", Forms.Choice(ClaimWords.Types), "A fact, an interpretation or a prediction.", "fact");
    private static readonly Field<Prose> Text = Field.Required("text", ReferenceForms.Text, "What it asserts, in our words.", "The two presidents met in Anchorage.");
    private static readonly Field<Comparison> Compared = Field.Required("comparison", Forms.Choice(ClaimWords.Comparisons), "How other sources compare.", "corroborated");
    private static readonly Field<ImmutableArray<Citation>> Sources = Field.Optional("sources", Forms.List(ReferenceForms.Citation), [], "The sources it was compared with.", "[tass-24796951]");
    private static readonly Field<Prose?> Note = Field.Maybe("note", ReferenceForms.Text, "What the comparison shows.", "Others name the base.");
    private static readonly Field<Prose?> Wording = Field.Maybe("wording", ReferenceForms.Text, "A wording that is safe to use.", "Putin spoke of agreements.");
    private static readonly Field<ImmutableArray<Reference>> Related = Field.Optional("related", Forms.List(AnyEntry), [], "Entries that belong to it.", "[outcome:ceasefire]");
    private static readonly Descriptor ClaimFields = new("A claim", "What a source asserts in its own voice, and how it compares.",
        [Id, Locator, AssertedBy, Speaker, Type, Text, Compared, Sources, Note, Wording, Related]);

    private static readonly Field<Reference> Source = Field.Required("source", ReferenceForms.Id(EntryKind.Source), "The article that is read.", "belta-2025-08-16");
    private static readonly Field<Prose> Summary = Field.Required("summary", ReferenceForms.Text, "What the reading found, in two or three sentences.", "Most of the facts are corroborated.");
    private static readonly Field<ImmutableArray<Reference>> Omits = Field.Optional("omits", Forms.List(ReferenceForms.Id(EntryKind.Discrepancy)), [], "What the article leaves out and others stress.", "[ceasefire]");
    private static readonly Field<ImmutableArray<Claim>> Claims = Field.Required("claims", Forms.Entries(Forms.Group(ClaimFields, ReadClaim), 1), "The claims, in the order of the article.", "[{id: belta-claim-01, …}]");

    internal static readonly FileKind File = new(
        "content/claims/*.yaml",
        new Descriptor("A claim-by-claim reading", "What one article asserts, claim by claim.", [Source, Summary, Omits, Claims]),
        null,
        EntryKind.Claim);

    /// <summary>The reading; every claim takes its source from it.</summary>
    internal static SourceReading? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        var source = f.Get(Source);
        var reading = new SourceReading(source, f.Get(Summary), f.Get(Omits), [.. f.Get(Claims).Select(c => c with { Source = source })], f.At(Source));
        return f.IsWhole ? reading : null;
    }

    private static Claim? ReadClaim(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, ClaimFields);
        var claim = new Claim(
            f.Get(Id), null!, f.Get(Locator), f.Get(AssertedBy), f.Get(Speaker), f.Get(Type), f.Get(Text), f.Get(Compared), f.Get(Sources), f.Get(Note), f.Get(Wording),
            f.Get(Related), f.At(Id));
        return scope.Whole(f, claim.Key, claim);
    }
}
