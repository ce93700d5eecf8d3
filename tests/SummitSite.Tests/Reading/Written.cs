using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SummitSite.Reading.Fields;

namespace SummitSite.Tests.Reading;

/// <summary>
/// YAML in the making: text as it will stand there, a list, or fields by their names. A file is first made out of the examples, with what it needs or with
/// everything it may have; then one thing in it is made otherwise.
/// </summary>
internal abstract partial record Written
{
    internal sealed record Scalar(string Plain) : Written;

    internal sealed record Items(ImmutableArray<Written> All) : Written;

    internal sealed record Fields(ImmutableSortedDictionary<string, Written> All) : Written;

    internal static Written Text(string text) => new Scalar(IsBare().IsMatch(text) ? text : JsonSerializer.Serialize(text));

    internal static Written List(params ImmutableArray<Written> items) => new Items(items);

    /// <summary>The group with every field it may have at once.</summary>
    internal static Fields Whole(Descriptor descriptor) => Of(descriptor, f => !descriptor.OneOf.Skip(1).Contains(f), Whole);

    /// <summary>The group with no field but those it needs.</summary>
    internal static Fields Needed(Descriptor descriptor) => Of(descriptor, f => f.IsRequired || f == descriptor.OneOf.FirstOrDefault(), Needed);

    /// <summary>A field as its example shows it, its groups with what they need.</summary>
    internal static Written Of(Field field) => Of(field.Shape, field.Example, Needed);

    internal string Yaml => this switch
    {
        Scalar scalar => scalar.Plain,
        Items items => $"[{string.Join(", ", items.All.Select(i => i.Yaml))}]",
        Fields fields => $"{{{string.Join(", ", fields.All.Select(f => $"{f.Key}: {f.Value.Yaml}"))}}}",
        _ => throw new InvalidOperationException(),
    };

    private static Fields Of(Descriptor descriptor, Func<Field, bool> has, Func<Descriptor, Fields> inner) =>
        new(descriptor.Fields.Where(has).ToImmutableSortedDictionary(f => f.Name, f => Of(f.Shape, f.Example, inner), StringComparer.Ordinal));

    private static Written Of(FieldShape shape, string example, Func<Descriptor, Fields> inner) => shape switch
    {
        FieldShape.List { Item: FieldShape.Group group, Least: var least } => List([.. Enumerable.Repeat(inner(group.Descriptor), Math.Max(1, least))]),
        FieldShape.List { Item: var item, Least: var least } => List([.. Enumerable.Repeat(Of(item, example.Trim('[', ']').Split(", ")[0].Trim('"'), inner), Math.Max(1, least))]),
        FieldShape.Group group => inner(group.Descriptor),
        FieldShape.Named => new Scalar(example.Contains('…', StringComparison.Ordinal) ? "{}" : example),
        _ => Text(example),
    };

    // What stands in flow style without marks, and is then typed by YAML.
    [GeneratedRegex("^[A-Za-z0-9.+-][A-Za-z0-9_.+~?%/-]*(:[A-Za-z0-9]+)*$")]
    private static partial Regex IsBare();
}
