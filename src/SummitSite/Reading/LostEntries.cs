using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>
/// What references may mean that lead into a file which cannot be read: they are then no mistake of their own.
/// An entry with a file of its own is known by the file's name; of a list, any entry of its kind may have been there.
/// </summary>
internal static class LostEntries
{
    internal static readonly Unread None = new([], []);

    /// <summary>The entries of a file of this kind, which is unreadable or holds something that is.</summary>
    internal static Unread Of(FileKind kind, string path) => Of([kind], path);

    /// <summary>The entries of a file that stands where nobody reads it, and is near to no place.</summary>
    internal static Unread OfStray(string path, ImmutableArray<FileKind> kinds) =>
        Of(kinds.Where(k => path.EndsWith(k.Ending, StringComparison.Ordinal)), path);

    internal static Unread Join(IEnumerable<Unread> parts)
    {
        var all = parts.Where(p => p != None).ToArray();
        return all.Length == 0 ? None : new Unread(all.SelectMany(p => p.Entries).ToFrozenSet(), all.SelectMany(p => p.Kinds).ToFrozenSet());
    }

    private static Unread Of(IEnumerable<FileKind> kinds, string path)
    {
        var holding = kinds.Where(k => k.Holds is not null).Select(k => (k.IsEntry, Holds: k.Holds!.Value)).ToArray();
        var stem = FileKind.Stem(path);
        var own = holding.Where(k => k.IsEntry).SelectMany(k => new[] { new EntryKey(k.Holds, stem), new EntryKey(k.Holds, Slug.From(stem)) });
        // A timeline is an entry and a list: it takes its events with it.
        var lists = holding.Where(k => !k.IsEntry || k.Holds == EntryKind.Timeline).Select(k => k.IsEntry ? EntryKind.Event : k.Holds);
        return new Unread(own.ToFrozenSet(), lists.ToFrozenSet());
    }
}
