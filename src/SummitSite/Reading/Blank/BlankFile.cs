using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Blank;

/// <summary>
/// A file of a kind as an editor starts it. What is needed is an empty field, under a comment on what it is for, so that <c>check</c> names each until somebody has
/// filled it; what may be left out is a comment. Nothing that was guessed can pass unseen.
/// </summary>
internal static class BlankFile
{
    /// <summary>The comment by which a file is known that nobody has finished yet.</summary>
    internal const string Advice = "# Fill in what is empty: `check` names it until you have. Take the # away from what else you need.";

    /// <param name="kind">The kind of file.</param>
    /// <param name="known">Values that are known beforehand, by the names of their fields; <c>id</c> goes to the first entry of a list.</param>
    /// <param name="schema">Where the schema lies, seen from the file; null if it lies nowhere.</param>
    internal static string Of(FileKind kind, IReadOnlyDictionary<string, string> known, string? schema)
    {
        string[] lines = [$"# {kind.Descriptor.Name}. {kind.Descriptor.Purpose}", Advice, .. BlankFields.Of(kind.Descriptor, known)];
        return kind.Body is null ? SchemaLine(schema) + Text(lines) : Text(["---", .. lines, $"# Below the three hyphens stands the text. {kind.Body}", "---"]);
    }

    /// <summary>The comment by which an editor of YAML finds the schema of a file; empty if there is none.</summary>
    internal static string SchemaLine(string? schema) => schema is null ? "" : $"# yaml-language-server: $schema={schema}\n";

    /// <summary>One entry, as it stands in the list of a file that is there; the place says which.</summary>
    internal static string Entry(Descriptor descriptor, IReadOnlyDictionary<string, string> known, string place) =>
        Text([$"  # {descriptor.Name}, to stand {place}.", .. BlankFields.Item(descriptor, known)]);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));
}
