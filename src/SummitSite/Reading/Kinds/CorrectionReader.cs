using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/corrections.yaml</c>.</summary>
internal static class CorrectionReader
{
    private static readonly Field<string> Id = Field.Required("id", Forms.SlugId, "The correction's id.", "duration-of-the-talks");
    private static readonly Field<When> Date = Field.Required("date", Forms.Date, "The day it was made.", "2026-12-01");
    private static readonly Field<Reference> Page = Field.Required("page", ReferenceForms.AnyOf([.. Enum.GetValues<EntryKind>()]), "What was corrected.", "outcome:ceasefire");
    private static readonly Field<Prose> What = Field.Required("what", ReferenceForms.Text, "What was changed, from what to what.", "The date was 22 October, not 23 October.");
    private static readonly Field<Prose> Why = Field.Required("why", ReferenceForms.Text, "Why.", "The first report used Moscow time.");
    private static readonly Descriptor CorrectionFields = new("A correction", "A change after publication.", [Id, Date, Page, What, Why]);

    private static readonly Field<ImmutableArray<Correction>> Corrections = Field.Required("corrections", Forms.Entries(Forms.Group(CorrectionFields, ReadCorrection)), "The corrections, newest last.", "[]");

    internal static readonly FileKind File = new(
        "content/corrections.yaml",
        new Descriptor("The file of corrections", "What was changed after publication, when, and why.", [Corrections]),
        null,
        null);

    internal static ImmutableArray<Correction> Read(Document document) => document.Scope.Fields(document.Fields, File.Descriptor).Get(Corrections);

    private static Correction? ReadCorrection(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, CorrectionFields);
        var correction = new Correction(f.Get(Id), f.Get(Date), f.Get(Page), f.Get(What), f.Get(Why), f.At(Id));
        scope.ClaimId("correction", correction.Id, correction.At);
        return f.IsWhole ? correction : null;
    }
}
