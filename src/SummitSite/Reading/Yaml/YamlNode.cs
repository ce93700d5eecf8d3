using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>YAML as it was written: scalars are text (<c>007</c> and <c>no</c> stay so), every node knows its place.</summary>
internal abstract record YamlNode(Location At)
{
    /// <summary>What it is, for a message: "a list", "text".</summary>
    internal abstract string Noun { get; }
}

/// <summary>Text. <paramref name="IsPlain"/> when it stands without quotation marks and is not a block.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, Location At) : YamlNode(At)
{
    /// <summary>Nothing was written, or one of YAML's words for nothing.</summary>
    internal bool IsNothing => IsPlain && Value is "" or "~" or "null";

    internal override string Noun => IsNothing ? "nothing" : "text";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, Location At) : YamlNode(At)
{
    internal override string Noun => "a list";
}

/// <summary>
/// Fields with values, in the order written, keys unique. Of a field that was written twice the first is kept; <paramref name="Duplicates"/> counts the others,
/// of which the first was reported.
/// </summary>
internal sealed record YamlMapping(ImmutableArray<YamlField> Fields, int Duplicates, Location At) : YamlNode(At)
{
    internal bool HasDuplicates => Duplicates > 0;

    /// <summary>Whether another group seems to have run into this one: the hyphen before it is missing.</summary>
    internal bool HoldsAnother => Duplicates > 1;

    internal override string Noun => "a group of fields";

    internal YamlField? Find(string name) => Fields.FirstOrDefault(f => f.Key.Value == name);
}

/// <summary>A field: its key and its value.</summary>
internal sealed record YamlField(YamlScalar Key, YamlNode Value);
