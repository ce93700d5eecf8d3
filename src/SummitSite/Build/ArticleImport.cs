using System.Collections.Immutable;
using System.Text;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Importing;
using SummitSite.Output;
using SummitSite.Reading;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>What importing may be told; null where nothing was said. What is said goes before what the file says.</summary>
/// <param name="Day">Today, <c>yyyy-MM-dd</c>: the day of capture.</param>
/// <param name="Id">The source's id; from publisher and date if left out.</param>
/// <param name="Url">Where the article was seen.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When it was published, <c>yyyy-MM-dd</c>.</param>
/// <param name="Country">The publisher's country.</param>
/// <param name="Control">Who controls the publisher, one of <see cref="ArticleImport.Controls"/>.</param>
/// <param name="ArchiveOnly">Whether only the text is wanted, for a source that is registered already.</param>
/// <param name="Twin">Whether a source with the same text may be there already, such as another paper that printed it.</param>
public sealed record ImportOptions(
    string Day, string? Id = null, string? Url = null, string? Publisher = null, string? Date = null, string? Country = null, string? Control = null,
    bool ArchiveOnly = false, bool Twin = false);

/// <summary>What was found. Passages are all spans between quotation marks; <paramref name="Open"/> are the fields an editor has to fill.</summary>
public sealed record ImportSummary(
    string Id, string? Title, string? Date, string? Publisher, string? Language, string Encoding, int Paragraphs, string Sha256,
    int Passages, int Candidates, ImmutableArray<string> Open, ImmutableArray<string> Notes);

/// <summary>The files to write, or why there are none: the summary is null exactly then.</summary>
public sealed record ImportResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SiteFile> Files, ImportSummary? Summary)
{
    internal static ImportResult Nothing(params ImmutableArray<Diagnostic> diagnostics) => new(diagnostics, [], null);
}

/// <summary>An article in a file to its archive copy, a draft of its source and a draft of its quotations, none of them written yet.</summary>
public static class ArticleImport
{
    /// <summary>The words for who controls a publisher.</summary>
    public static ImmutableArray<string> Controls => SourceWords.Controls.All;

    /// <param name="article">The file: its name, which ends in .txt, .html, .htm or .md, and its bytes in whatever encoding.</param>
    /// <param name="site">The site it is for; that it has faults does not matter here.</param>
    /// <param name="options">What importing was told.</param>
    public static ImportResult Run(SourceFile article, SiteSources site, ImportOptions options)
    {
        if (ArticleFile.Read(article.Path, article.Bytes.Span) is not var (found, encoding))
            return ImportResult.Nothing(Rules.NotAnArticle(article.Path, $"it is none of {ArticleFile.Endings}"));
        var read = found with { Url = options.Url ?? found.Url, Publisher = options.Publisher ?? found.Publisher, Date = options.Date ?? found.Date, Country = options.Country, Control = options.Control };
        var bytes = Encoding.UTF8.GetBytes(read.Text);
        if (string.IsNullOrWhiteSpace(read.Text) || bytes.Length > TextFile.MostBytes)
            return ImportResult.Nothing(Rules.NotAnArticle(article.Path, bytes.Length > TextFile.MostBytes ? $"its text has more than {TextFile.MostBytes / 1024} kB" : "there is no text in it"));
        if (options is { ArchiveOnly: true, Id: null })
            return ImportResult.Nothing(Rules.ArchiveOnlyForNobody(null, null));
        var id = options.Id ?? NewId(read, article.Path);
        if (!Slug.IsSlug(id))
            return ImportResult.Nothing(Rules.SourceIdForm(id, Slug.From(id)));
        var registry = new Registry(ContentReader.Read(site, new DiagnosticBag()));
        if (options.ArchiveOnly && !registry.MayHave(id))
            return ImportResult.Nothing(Rules.ArchiveOnlyForNobody(id, NearestName.Of(id, registry.SourceIds)));
        var text = new ArchivedText(new SourceText(ArchivedText.PathOf(id), read.Text));
        if (!options.Twin && TwinOf(text, site, registry, options.ArchiveOnly) is { } twin)
            return ImportResult.Nothing(Rules.ArticleIsThere(PlaceOf(twin, registry, site), twin, ArchivedText.PathOf(twin)));
        return registry.FindSource(id) is { } known && !options.ArchiveOnly
            ? ImportResult.Nothing(Rules.SourceIsRegistered(id, known.At))
            : Make(text, read, encoding, bytes, registry, options);
    }

    // A draft that is not filled in yet cannot be read, but it is there.
    private static Location? PlaceOf(string id, Registry registry, SiteSources site) =>
        registry.FindSource(id)?.At ?? site.Files.Where(f => f.Path == SourceFileOf(id)).Select(f => Location.OfFile(f.Path)).FirstOrDefault();

    // Whoever brings back the text of a source, and no more, brings no second one.
    private static string? TwinOf(ArchivedText text, SiteSources site, Registry registry, bool archiveOnly)
    {
        var texts = LockFile.Read(site, new DiagnosticBag())?.Texts.Where(t => registry.FindSource(t.Key) is not null);
        return new StandingTexts(ContentReader.Archive(site), texts ?? []).SourceOf(text.Sha256, archiveOnly ? text.SourceId : null);
    }

    private static ImportResult Make(ArchivedText text, ArticleText read, string encoding, byte[] bytes, Registry registry, ImportOptions options)
    {
        var id = text.SourceId;
        var (candidates, spans, unclosed) = QuotationFinder.Find(text, read.Title, registry.QuoteIds, c => registry.BeginningOfId(c, read.Text));
        ImmutableArray<SiteFile> files = [new SiteFile(ArchivedText.PathOf(id), bytes)];
        if (!options.ArchiveOnly)
            files = files.Add(Draft(SourceFileOf(id), DraftSource.Of(id, read, text.Sha256, options.Day, registry.OutletsNamedIn(read.Text, read.Publisher))));
        if (!options.ArchiveOnly && !candidates.IsEmpty)
            files = files.Add(Draft($"content/quotes/{id}.yaml", DraftQuotes.Of(id, read, candidates, registry)));
        return new ImportResult([], files, new ImportSummary(
            id, read.Title, read.Date, read.Publisher, read.Language, encoding, text.Paragraphs.Length, text.Sha256, spans.Length, candidates.Length,
            options.ArchiveOnly ? [] : DraftSource.Open(read), Notes(read, unclosed, options)));
    }

    private static ImmutableArray<string> Notes(ArticleText read, ImmutableArray<int> unclosed, ImportOptions options) =>
    [
        .. options.Id is null && (read.Publisher is null || read.Date is null) ? ["the id is the name of the file, and is for good: --publisher and --date, or --id, give a better one"] : Array.Empty<string>(),
        .. read.Dates.Length > 1 ? [$"the file has several dates ({string.Join(", ", read.Dates)}): is {read.Date} the article's?"] : Array.Empty<string>(),
        .. unclosed.Select(p => $"a quotation mark in para. {p} opens and does not close"),
    ];

    private static string NewId(ArticleText read, string path) => read is { Publisher: { } publisher, Date: { } date } && Slug.From(publisher) is { Length: > 0 } slug
        ? $"{slug}-{date}"
        : Slug.From(path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')]);

    private static string SourceFileOf(string id) => $"content/sources/{id}.yaml";

    private static SiteFile Draft(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
