using System.Collections.Immutable;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>
/// Which known field each unknown one was meant to be: the nearest of those left out, required ones first, or, when one is unknown and one
/// required field is missing, that one, whatever was written. A field that was meant is not reported as missing too.
/// </summary>
internal sealed class Misspellings
{
    private readonly ImmutableDictionary<YamlScalar, string> meant;

    internal Misspellings(YamlMapping mapping, Descriptor descriptor)
    {
        var absent = descriptor.Fields.Where(f => mapping.Find(f.Name) is null).ToArray();
        var required = absent.Where(f => f.IsRequired).Select(f => f.Name).ToArray();
        Unknown = [.. mapping.Fields.Select(f => f.Key).Where(k => descriptor.Fields.All(f => f.Name != k.Value))];
        var odd = Unknown.Where(k => descriptor.NamerMeantBy(k.Value) is null).ToArray();
        var near = odd.Select(k => (Key: k, Name: absent.FirstOrDefault(f => IsGlued(k, f.Name))?.Name ?? NearestName.Of(k.Value, required) ?? NearestName.Of(k.Value, absent.Select(f => f.Name)))).Where(n => n.Name is not null).ToArray();
        var unexplained = odd.Except(near.Select(n => n.Key)).Where(k => descriptor.GroupWith(k.Value) is null).ToArray();
        var missing = required.Except(near.Select(n => n.Name!)).ToArray();
        meant = near.Concat(unexplained is [var key] && missing is [var name] ? [(key, name)] : []).ToImmutableDictionary(n => n.Key, n => n.Name!);
        Missing = [.. absent.Where(f => f.IsRequired && !meant.ContainsValue(f.Name))];
    }

    /// <summary>The names nobody knows.</summary>
    internal ImmutableArray<YamlScalar> Unknown { get; }

    /// <summary>The required fields that were left out.</summary>
    internal ImmutableArray<Field> Missing { get; }

    /// <summary>Whether a value ran into the name of a field, because no space stands behind the colon: "title:Talks: the start".</summary>
    internal static bool IsGlued(YamlScalar key, string name) => key.IsPlain && key.Value.StartsWith(name + ":", StringComparison.Ordinal);

    internal string? MeantBy(YamlScalar key) => meant.GetValueOrDefault(key);

    /// <summary>Whether one of the unknown names was meant to be this field's.</summary>
    internal bool Include(Field field) => meant.ContainsValue(field.Name);
}
