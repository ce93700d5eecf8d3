using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>One file being read: its text and where its problems go. Remembers which entries were met but could not be read.</summary>
internal sealed class ReadScope(SourceText source, DiagnosticBag bag)
{
    private readonly HashSet<EntryKey> unread = [];

    internal SourceText Source { get; } = source;

    internal IReadOnlySet<EntryKey> Unread => unread;

    internal void Report(Diagnostic diagnostic) => bag.Add(diagnostic);

    /// <summary>The fields of a group, checked for names nobody knows.</summary>
    internal FieldReader Fields(YamlMapping mapping, Descriptor descriptor) => new(mapping, descriptor, this);

    /// <summary>Remembers an entry that exists but is faulty, so that references to it are not reported as well.</summary>
    internal T? Whole<T>(FieldReader fields, EntryKey key, T entry)
        where T : class
    {
        if (fields.IsWhole)
            return entry;
        unread.Add(key);
        return null;
    }
}
