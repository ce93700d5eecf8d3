using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>The name of an entry: a kind and a slug that is unique within it.</summary>
internal readonly record struct EntryKey(EntryKind Kind, string Id)
{
    public override string ToString() => $"{Kind.Word()}:{Id}";
}

/// <summary>Anything that has an id and can be pointed at: a person, an event, a quotation, a source, an article.</summary>
internal interface IEntry
{
    /// <summary>Kind and id.</summary>
    EntryKey Key { get; }

    /// <summary>What a reader would call it, in plain text.</summary>
    string Title { get; }

    /// <summary>Where the id was written.</summary>
    Location At { get; }
}

/// <summary>A mention of an entry, and the place it was written. Not yet known to exist.</summary>
internal sealed record Reference(EntryKey Target, Location At);

/// <summary>A source and the place in it (<c>para. 23</c>), as written in a citation; the locator is plain text.</summary>
internal sealed record Citation(Reference Source, string? Locator);
