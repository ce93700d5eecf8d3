using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>Reads <c>kind:id</c>.</summary>
internal static class ReferenceReader
{
    /// <summary>The reference, or null when the kind is not one of ours, which is then reported.</summary>
    internal static Reference? Read(string text, Location at, ReadScope scope)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var word = text[..colon].Trim();
        if (EntryKinds.Words.Find(word) is { } kind)
            return new Reference(new EntryKey(kind, text[(colon + 1)..].Trim()), at);
        scope.Report(Rules.UnknownKind(at, word, EntryKinds.Words.All, NearestName.Of(word, EntryKinds.Words.All)));
        return null;
    }
}
