using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Rendering;

/// <summary>
/// The numbered sources of one page: a source with one place in it is one note, numbered by its first use. Not safe to share between threads;
/// a page is composed by one. What a source is called is said in words of the caller.
/// </summary>
internal sealed class Notes(SiteIndex index, Func<Source, string> label)
{
    private readonly List<(Source Source, string? Locator)> notes = [];
    private readonly List<int> uses = [];
    private readonly List<string> names = [];
    private readonly List<Quote> quotes = [];

    /// <summary>Each note's source and how often the page cites it there.</summary>
    internal IEnumerable<(Source Source, int Count)> Uses => notes.Zip(uses, (n, count) => (n.Source, count));

    /// <summary>The quotations that stand on the page or are linked in its texts, each once.</summary>
    internal IReadOnlyCollection<Quote> Quotes => quotes;

    /// <summary>Remembers a quotation of the page.</summary>
    internal void Shows(Quote quote)
    {
        if (!quotes.Exists(q => q.Id == quote.Id))
            quotes.Add(quote);
    }

    /// <summary>The superscript number that leads to the note; nothing for a source that does not exist, which has been reported.</summary>
    internal Html Reference(Citation citation)
    {
        if (index.Find<Source>(citation.Source) is not { } source)
            return Html.Empty;
        var at = notes.IndexOf((source, citation.Locator));
        if (at < 0)
        {
            at = notes.Count;
            notes.Add((source, citation.Locator));
            uses.Add(0);
            names.Add(Html.EncodeText(index.Words.Text("notes.note", ("number", index.Words.Number(at + 1)), ("source", NameOf(source, citation.Locator)))));
        }
        var (number, use) = (at + 1, ++uses[at]);
        return new Html(string.Create(CultureInfo.InvariantCulture, $"<a class=\"note-ref\" id=\"note-{number}-{use}\" href=\"#note-{number}\" aria-label=\"{names[at]}\">{number}</a>"));
    }

    private string NameOf(Source source, string? locator) =>
        locator is null ? label(source) : index.Words.Text("notes.place", ("source", label(source)), ("locator", locator));

    /// <summary>A group of numbers, as in <c>[@one; @two]</c>.</summary>
    internal Html References(IEnumerable<Citation> citations)
    {
        var numbers = citations.Select(Reference).Where(h => h.Markup.Length > 0).Select(h => h.Markup).ToArray();
        return numbers.Length == 0 ? Html.Empty : new Html($"<sup class=\"note-refs\">{string.Join(" ", numbers)}</sup>");
    }

    /// <summary>The notes, with what the caller calls each kind of control.</summary>
    internal ImmutableArray<NoteView> ToViews(Func<Control, string> control) =>
    [
        .. notes.Select((n, i) => new NoteView(
            i + 1, label(n.Source), Permalink.Of(n.Source), n.Locator, control(n.Source.Control), n.Source.Country, n.Source.Language,
            n.Source.Url.AbsoluteUri, [.. Enumerable.Range(1, uses[i]).Select(u => string.Create(CultureInfo.InvariantCulture, $"note-{i + 1}-{u}"))])),
    ];
}

/// <summary>A note at the foot of a page: its number, its source, the place in it, and the ids of the numbers that lead to it.</summary>
internal sealed record NoteView(
    int Number, string Label, string Address, string? Locator, string Control, string? Country, string Language, string Url, ImmutableArray<string> Uses) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("number", Number), ("label", Label), ("address", Address), ("locator", Locator), ("control", Control), ("country", Country),
        ("language", Language), ("url", Url), ("uses", Uses),
    ];
}
