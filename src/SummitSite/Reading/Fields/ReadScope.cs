using System.Collections.Frozen;
using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>One file being read: its text and where its problems go. Remembers which entries were met but could not be read.</summary>
internal sealed class ReadScope(SourceText source, DiagnosticBag bag)
{
    private readonly HashSet<EntryKey> unread = [];
    private readonly Dictionary<(string Kind, string Id), Location> ids = [];
    private FieldReader? file;
    private bool hasLostItem;

    internal SourceText Source { get; } = source;

    /// <summary>The entries that have an id and are faulty.</summary>
    internal Unread Unread => unread.Count == 0 ? LostEntries.None : new Unread(unread.ToFrozenSet(), []);

    /// <summary>Whether an entry may have been here that cannot even be named: an item without an id, a list that cannot be read.</summary>
    internal bool HasLost => hasLostItem || file is { IsWhole: false };

    /// <summary>How many problems were found in this file so far.</summary>
    internal int Reported { get; private set; }

    /// <summary>Names of fields that stand one group too far out, and are therefore missing further in.</summary>
    internal ISet<string> Misplaced { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The zone of the times that are read now, where it is known from the fields beside them.</summary>
    internal DateTimeZone? Zone { get; set; }

    /// <summary>Names without a kind.</summary>
    internal IList<BareName> Bare { get; } = [];

    internal void Report(Diagnostic diagnostic)
    {
        Reported++;
        bag.Add(diagnostic);
    }

    /// <summary>The fields of a group, checked for names nobody knows. The first group asked for is the file's own.</summary>
    internal FieldReader Fields(YamlMapping mapping, Descriptor descriptor)
    {
        var reader = new FieldReader(mapping, descriptor, this);
        file ??= reader;
        return reader;
    }

    /// <summary>Remembers an entry that exists but is faulty, so that references to it are not reported as well.</summary>
    internal T? Whole<T>(FieldReader fields, EntryKey key, T entry)
        where T : class
    {
        if (fields.IsWhole)
            return entry;
        // A required id that could not be read is null here.
        if (key.Id is null)
            LoseItem();
        else
            unread.Add(key);
        return null;
    }

    /// <summary>Remembers that an item could not be read at all.</summary>
    internal void LoseItem() => hasLostItem = true;

    /// <summary>Reports an id that another item of the same list has: for lists to which no references lead, and which linking therefore does not see.</summary>
    internal void ClaimId(string kind, string? id, Location at)
    {
        if (id is not null && !ids.TryAdd((kind, id), at))
            Report(Rules.DuplicateId(at, kind, id, ids[(kind, id)]));
    }
}
