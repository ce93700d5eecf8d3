using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Importing;

/// <summary>Who the site knows already, so that a draft can name them to the editor: it suggests and decides nothing.</summary>
internal sealed class Registry(SiteContent content)
{
    private const int LeastOfName = 4;

    private readonly (string Id, bool IsOutlet, ImmutableArray<string> Names)[] speakers =
    [
        .. content.Speakers.Select(s => (s.Id, s.Kind == SpeakerKind.Outlet, NamesOf(s))).OrderBy(s => s.Id, StringComparer.Ordinal),
    ];

    internal Source? FindSource(string id) => content.Sources.FirstOrDefault(s => s.Id == id);

    internal IEnumerable<string> QuoteIds => content.Quotes.Select(q => q.Id);

    /// <summary>The ids of those whose name, another spelling of it, or last name stands in the words.</summary>
    internal ImmutableArray<string> NamedIn(string words) => [.. speakers.Where(s => s.Names.Any(n => Stands(n, words))).Select(s => s.Id)];

    internal ImmutableArray<string> OutletsNamedIn(string text) => [.. speakers.Where(s => s.IsOutlet && s.Names.Any(n => Stands(n, text))).Select(s => s.Id)];

    private static ImmutableArray<string> NamesOf(Speaker speaker)
    {
        var last = speaker.Name[(speaker.Name.LastIndexOf(' ') + 1)..];
        return [speaker.Name, .. speaker.Variants, .. speaker.Kind == SpeakerKind.Person && last.Length >= LeastOfName ? [last] : Array.Empty<string>()];
    }

    private static bool Stands(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
                return true;
        return false;
    }
}
