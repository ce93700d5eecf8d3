using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;

namespace SummitSite.Reading.Blank;

/// <summary>The fields of a group as lines of YAML: needed ones empty or with what is known, others as comments.</summary>
internal static class BlankFields
{
    private const string Indent = "  ";

    internal static IEnumerable<string> Of(Descriptor descriptor, IReadOnlyDictionary<string, string> known) =>
        descriptor.Fields.Where(f => IsNeeded(f, descriptor)).SelectMany(f => Needed(f, known))
            .Concat(descriptor.Fields.Where(f => !IsNeeded(f, descriptor) && f != FileId.Field).Select(f => $"# {f.Name}: {f.Example}  # {f.Purpose}"));

    private static bool IsNeeded(Field field, Descriptor descriptor) => field.IsRequired || field == descriptor.OneOf.FirstOrDefault();

    /// <summary>The group as an item of a list, its comments above the hyphen.</summary>
    internal static IEnumerable<string> Item(Descriptor descriptor, IReadOnlyDictionary<string, string> known)
    {
        var isOpen = false;
        foreach (var line in Of(descriptor, known))
        {
            var opens = !isOpen && !line.StartsWith('#');
            yield return Indent + (opens ? "- " : isOpen ? Indent : "") + line;
            isOpen |= opens;
        }
    }

    private static IEnumerable<string> Needed(Field field, IReadOnlyDictionary<string, string> known) => field.Shape switch
    {
        FieldShape.Group group => [Comment(field), field.Name + ":", .. Of(group.Descriptor, known).Select(l => Indent + l)],
        FieldShape.List { Item: FieldShape.Group { Descriptor: var item }, Least: var least } =>
            [Comment(field), field.Name + ":", .. Item(item, known), .. Enumerable.Repeat(item, Math.Max(0, least - 1)).SelectMany(Again)],
        _ => [Comment(field), known.TryGetValue(field.Name, out var value) ? $"{field.Name}: {value}" : field.Name + ":"],
    };

    // A list that needs several items has the others without their comments.
    private static IEnumerable<string> Again(Descriptor descriptor) =>
        Item(descriptor, new Dictionary<string, string>()).Where(l => !l.TrimStart().StartsWith('#'));

    private static string Comment(Field field) => "# " + (field.Shape switch
    {
        FieldShape.Choice => $"{field.Purpose[..^1]}: {field.Expected}.",
        FieldShape.Group or FieldShape.List { Item: FieldShape.Group } => field.Purpose,
        _ => $"{field.Purpose} Such as: {field.Example}",
    });
}
