using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SummitSite.Reading.Fields;

namespace SummitSite.Tests.Reading;

/// <summary>
/// YAML in the making: text as it will stand there, a list, or fields by their names. A file is first made with everything it may have, out of the examples;
/// then one thing in it is made otherwise.
/// </summary>
internal abstract partial record Written
{
    internal sealed record Scalar(string Plain) : Written;

    internal sealed record Items(ImmutableArray<Written> All) : Written;

    internal sealed record Fields(ImmutableSortedDictionary<string, Written> All) : Written;

    internal static Written Text(string text) => new Scalar(IsBare().IsMatch(text) ? text : JsonSerializer.Serialize(text));

    internal static Written List(params ImmutableArray<Written> items) => new Items(items);

    /// <summary>The group with every field it may have at once.</summary>
    internal static Fields Of(Descriptor descriptor) => new(descriptor.Fields.Where(f => !descriptor.OneOf.Skip(1).Contains(f))
        .ToImmutableSortedDictionary(f => f.Name, f => Of(f.Shape, f.Example), StringComparer.Ordinal));

    internal string Yaml => this switch
    {
        Scalar scalar => scalar.Plain,
        Items items => $"[{string.Join(", ", items.All.Select(i => i.Yaml))}]",
        Fields fields => $"{{{string.Join(", ", fields.All.Select(f => $"{f.Key}: {f.Value.Yaml}"))}}}",
        _ => throw new InvalidOperationException(),
    };

    private static Written Of(FieldShape shape, string example) => shape switch
    {
        FieldShape.List { Item: FieldShape.Group group, Least: var least } => List([.. Enumerable.Repeat(Of(group.Descriptor), Math.Max(1, least))]),
        FieldShape.List { Item: var item, Least: var least } => List([.. Enumerable.Repeat(Of(item, example.Trim('[', ']').Split(", ")[0]), Math.Max(1, least))]),
        FieldShape.Group group => Of(group.Descriptor),
        FieldShape.Named => new Scalar(example.Contains('…', StringComparison.Ordinal) ? "{}" : example),
        _ => Text(example),
    };

    // What stands in flow style without marks, and is then typed by YAML.
    [GeneratedRegex("^[A-Za-z0-9.+-][A-Za-z0-9_.+~?%/-]*(:[A-Za-z0-9]+)*$")]
    private static partial Regex IsBare();
}
