using System.Collections.Immutable;

namespace SummitSite.Reading.Fields;

/// <summary>A group of fields: what it is called in messages ("A speaker"), what it is for, and its fields in the order editors write them.</summary>
internal sealed record Descriptor(string Name, string Purpose, ImmutableArray<Field> Fields)
{
    /// <summary>The name as it stands in the middle of a sentence.</summary>
    internal string NameInSentence => char.ToLowerInvariant(Name[0]) + Name[1..];
}
