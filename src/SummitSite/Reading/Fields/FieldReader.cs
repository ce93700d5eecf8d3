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

    internal FieldReader(YamlMapping mapping, Descriptor descriptor, ReadScope scope)
    {
        (this.mapping, this.descriptor, this.scope) = (mapping, descriptor, scope);
        IsWhole = !mapping.HasDuplicates;
        foreach (var field in mapping.Fields)
            if (!descriptor.Fields.Any(f => f.Name == field.Key.Value))
                ReportUnknown(field);
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

    private T Missing<T>(Field<T> field)
    {
        IsWhole = false;
        // A misspelt field has been reported already; that it is missing as well is the same mistake.
        if (!mapping.Fields.Any(f => NearestName.Of(f.Key.Value, UnusedNames()) == field.Name && !IsKnown(f)))
            scope.Report(Rules.MissingField(mapping.Find(field.Name)?.Key.At ?? mapping.At, field.Name, descriptor.Name, field.Example));
        return field.Otherwise;
    }

    private void ReportUnknown(YamlField field)
    {
        var near = NearestName.Of(field.Key.Value, UnusedNames());
        Fault(Rules.UnknownField(field.Key.At, field.Key.Value, descriptor.Name, near, descriptor.Fields.Select(f => f.Name)));
    }

    private bool IsKnown(YamlField field) => descriptor.Fields.Any(f => f.Name == field.Key.Value);

    private IEnumerable<string> UnusedNames() => descriptor.Fields.Select(f => f.Name).Where(n => mapping.Find(n) is null);
}
