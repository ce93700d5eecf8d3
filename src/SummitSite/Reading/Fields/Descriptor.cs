using System.Collections.Immutable;

namespace SummitSite.Reading.Fields;

/// <summary>A group of fields: what it is called in messages ("A speaker"), what it is for, and its fields in the order editors write them.</summary>
internal sealed record Descriptor(string Name, string Purpose, ImmutableArray<Field> Fields)
{
    /// <summary>Fields of which one must be there, and only one; the first is the one most need. Each is optional for itself.</summary>
    internal ImmutableArray<Field> OneOf { get; init; } = [];

    /// <summary>Entries that name one of these, where editors may look for it the other way round.</summary>
    internal ImmutableArray<Namer> Namers { get; init; } = [];

    /// <summary>The name as it stands in the middle of a sentence.</summary>
    internal string NameInSentence => char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>Its needed fields with their examples, as between curly brackets; the later ones left out where they are many.</summary>
    internal string Example => Fields.Where(f => f.IsRequired).Take(3).Select(f => $"{f.Name}: {f.Example}") is var all && Fields.Count(f => f.IsRequired) > 3 ? string.Join(", ", all) + ", …" : string.Join(", ", all);

    /// <summary>Who names one of these, if that is what a field of this name was to say.</summary>
    internal Namer? NamerMeantBy(string field) => Namers.FirstOrDefault(n => field == n.Word || field == n.Word + "s");

    /// <summary>The groups that stand in its fields, in lists or alone.</summary>
    internal IEnumerable<Descriptor> Groups =>
        Fields.Select(f => f.Shape is FieldShape.List list ? list.Item : f.Shape).OfType<FieldShape.Group>().Select(g => g.Descriptor);

    /// <summary>The group inside it, however deep, that has a field of this name.</summary>
    internal Descriptor? GroupWith(string field) =>
        Groups.FirstOrDefault(g => g.Fields.Any(f => f.Name == field)) ?? Groups.Select(g => g.GroupWith(field)).FirstOrDefault(g => g is not null);
}

/// <summary>An entry that names another: a word for it ("quote"), how a sentence calls it ("a quotation"), and the field with which it does so.</summary>
internal sealed record Namer(string Word, string Entry, string Field);
