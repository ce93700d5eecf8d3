using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/house-style.yaml</c>.</summary>
internal static class HouseStyleReader
{
    private static readonly Field<string> Avoid = Field.Required("avoid", Forms.Line, "What not to write in the site's own voice.", "Kiev");
    private static readonly Field<string> Prefer = Field.Required("prefer", Forms.Line, "What to write instead.", "Kyiv");
    private static readonly Field<string> Reason = Field.Required("reason", Forms.Line, "Why.", "The name the country uses in English.");
    private static readonly Descriptor WordFields = new("A word of the house style", "A word to avoid and what to write instead.", [Avoid, Prefer, Reason]);

    private static readonly Field<ImmutableArray<StyleWord>> Words = Field.Required("words", Forms.List(Forms.Group(WordFields, ReadWord)), "Names, spellings and loaded phrases.", "[{avoid: Kiev, prefer: Kyiv, reason: …}]");
    private static readonly Field<ImmutableArray<StyleWord>> Verbs = Field.Required("verbs", Forms.List(Forms.Group(WordFields, ReadWord)), "Reporting verbs that presuppose truth.", "[{avoid: revealed, prefer: said, reason: …}]");

    internal static readonly FileKind File = new(
        "content/house-style.yaml",
        new Descriptor("The house style", "Words for the site's own voice. Quotations are exempt.", [Words, Verbs]),
        null,
        null);

    internal static HouseStyle Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        return new HouseStyle(f.Get(Words), f.Get(Verbs));
    }

    private static StyleWord? ReadWord(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, WordFields);
        var word = new StyleWord(f.Get(Avoid), f.Get(Prefer), f.Get(Reason), f.At(Avoid));
        return f.IsWhole ? word : null;
    }
}
