using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>
/// Reads the fields of one group by their descriptions. A field that is missing or faulty is reported once, gives a default,
/// and makes the group not <see cref="IsWhole"/>: what was read must then not be used.
/// </summary>
internal sealed class FieldReader
{
    private readonly YamlMapping mapping;
    private readonly Descriptor descriptor;
    private readonly ReadScope scope;
    private readonly Misspellings misspellings;

    internal FieldReader(YamlMapping mapping, Descriptor descriptor, ReadScope scope)
    {
        (this.mapping, this.descriptor, this.scope) = (mapping, descriptor, scope);
        IsWhole = !mapping.HasDuplicates;
        if (mapping.HoldsAnother)
            scope.LoseItem();
        misspellings = new Misspellings(mapping, descriptor);
        foreach (var key in misspellings.Unknown)
            ReportUnknown(key);
        ReportMissing();
    }

    /// <summary>Whether every field asked for so far was there where required, and could be read.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>The place of the field's value, or of the group when it is left out.</summary>
    internal Location At(Field field) => mapping.Find(field.Name)?.Value.At ?? mapping.At;

    /// <summary>Whether the field was written.</summary>
    internal bool Has(Field field) => mapping.Find(field.Name) is { Value: not YamlScalar { IsNothing: true } };

    internal T Get<T>(Field<T> field)
    {
        if (mapping.Find(field.Name) is not { } written || written.Value is YamlScalar { IsNothing: true })
            return field.IsRequired ? Missing(field) : field.Otherwise;
        if (field.Form.TryRead(written.Value, field.Name, scope, out var value))
            return value;
        IsWhole = false;
        return field.Otherwise;
    }

    /// <summary>Reports what is wrong with the fields taken together.</summary>
    internal void Fault(Diagnostic diagnostic)
    {
        IsWhole = false;
        scope.Report(diagnostic);
    }

    /// <summary>Whether a name nobody knows, which has been reported, was meant to be this field's.</summary>
    internal bool IsMisspelt(Field field) => misspellings.Include(field);

    private void ReportUnknown(YamlScalar key)
    {
        var meant = misspellings.MeantBy(key) ?? FieldFor(key.Value);
        if (meant is not null && Misspellings.IsGlued(key, meant))
            Fault(Rules.YamlGluedColon(scope.Source.At(key.At.Span.Start + meant.Length, 1), meant));
        else if (descriptor.NamerMeantBy(key.Value) is { } namer)
            Fault(Rules.NamedFromThere(key.At, key.Value, descriptor.Name, namer.Entry, $"{namer.Field}: {OwnId}"));
        else if (meant is null && descriptor.GroupWith(key.Value) is { } group)
        {
            scope.Misplaced.Add(key.Value);
            Fault(Rules.MisplacedField(key.At, key.Value, descriptor.Name, group.NameInSentence));
        }
        else
            Fault(Rules.UnknownField(key.At, key.Value, descriptor.Name, meant, descriptor.Fields.Select(f => f.Name), meant is null ? null : AsList(key, meant)));
    }

    private string OwnId => mapping.Find("id")?.Value is YamlScalar { IsNothing: false, Value: var id } ? id : "some-id";

    // The field that takes the ids of a kind, where somebody wrote the kind's name.
    private string? FieldFor(string kind) => EntryKinds.Words.Find(kind) is null ? null
        : descriptor.Fields.FirstOrDefault(f => (f.Shape is FieldShape.List list ? list.Item : f.Shape) is FieldShape.Words { Pattern: { } pattern } && pattern.StartsWith($"^({kind}:)?", StringComparison.Ordinal))?.Name;

    // A single value under a name that is misspelt, where the right name takes a list; null where there is no more to say.
    private string? AsList(YamlScalar key, string meant) =>
        descriptor.Fields.Single(f => f.Name == meant).Shape is FieldShape.List && mapping.Find(key.Value)?.Value is YamlScalar { IsNothing: false, Value: { } value } && Slug.IsSlug(value) ? $"[{value}]" : null;

    // A field that stands too far left, in the group around this one, has been reported there.
    private void ReportMissing()
    {
        var missing = misspellings.Missing.Where(f => !scope.Misplaced.Contains(f.Name)).ToArray();
        if (missing is [var one])
            Fault(MissingField(mapping.At, one));
        else if (missing.Length > 1)
            Fault(Rules.MissingFields(mapping.At, missing.Select(f => f.Name), descriptor.Name));
    }

    private Diagnostic MissingField(Location at, Field field) =>
        Rules.MissingField(at, field.Name, descriptor.Name, field.Example, field.Shape is FieldShape.Choice choice ? choice.Options : []);

    private T Missing<T>(Field<T> field)
    {
        IsWhole = false;
        if (mapping.Find(field.Name) is { } empty)
            scope.Report(MissingField(empty.Key.At, field));
        return field.Otherwise;
    }
}
