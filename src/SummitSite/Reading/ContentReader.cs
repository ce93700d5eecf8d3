using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>Reads every content file into the typed model. Files are independent, so they are read side by side; the result is in order of paths.</summary>
internal static class ContentReader
{
    /// <summary>Where pictures and other files that are published as they are stand.</summary>
    internal const string Images = "content/images/";

    /// <summary>Written by <c>seal</c>, not by editors.</summary>
    internal const string Lock = "content/evidence.lock";

    /// <summary>The archived texts, for checking quotations.</summary>
    internal static IEnumerable<SourceFile> Archive(SiteSources sources) => sources.Below("archive/").Where(f => f.Path.EndsWith(".txt", StringComparison.Ordinal));

    /// <summary>The kinds of file and what reads each, in the order of the reference.</summary>
    private static readonly ImmutableArray<(FileKind Kind, Func<Document, object?> Read)> Readers =
    [
        (SiteReader.File, SiteReader.Read),
        (ArticleReader.File, ArticleReader.Read),
        (PageReader.File, PageReader.Read),
        (SpeakerReader.File, SpeakerReader.Read),
        (OutcomeReader.File, OutcomeReader.Read),
        (TimelineReader.File, TimelineReader.Read),
        (QuoteReader.File, d => QuoteReader.Read(d)),
        (ClaimReader.File, ClaimReader.Read),
        (DiscrepancyReader.File, d => DiscrepancyReader.Read(d)),
        (SourceReader.File, d => SourceReader.Read(d)),
        (CorrectionReader.File, d => CorrectionReader.Read(d)),
        (PermanenceReader.File, PermanenceReader.Read),
        (HouseStyleReader.File, HouseStyleReader.Read),
        (WordsReader.File, WordsReader.Read),
    ];

    /// <summary>Every kind of file that editors write.</summary>
    internal static ImmutableArray<FileKind> FileKinds { get; } = [.. Readers.Select(r => r.Kind)];

    /// <summary>Files by their paths, with their bytes and what they gave.</summary>
    internal static Kept<SourceFile, FileReading> NewMemory() => new((one, other) => one.Bytes.Span.SequenceEqual(other.Bytes.Span));

    internal static SiteContent Read(SiteSources sources, DiagnosticBag bag, Kept<SourceFile, FileReading>? memory = null)
    {
        var kept = memory ?? NewMemory();
        var twins = CaseTwins.Report(sources, bag);
        var files = sources.Below("content/").Where(f => IsRead(f.Path) && !twins.Contains(f.Path)).ToArray();
        var read = new FileReading[files.Length];
        var longestFirst = Enumerable.Range(0, files.Length).OrderByDescending(i => files[i].Bytes.Length);
        OneByOne.ForEach(longestFirst, i => read[i] = kept.Get(files[i].Path, files[i], ReadFile));
        bag.AddRange(read.SelectMany(r => r.Diagnostics));
        if (files.All(f => f.Path != SiteReader.File.Pattern))
            bag.Add(Rules.MissingFile(SiteReader.File.Pattern, $"Without it there is no site. If it was deleted, moved or renamed, put it back as {SiteReader.File.Pattern}; for a new site, `new site` starts one."));
        var content = Assemble(read, files.Count(f => WordsReader.File.Matches(f.Path)));
        if (content.Site is { Language: var language } && !Catalogue.IsEnglish(language) && files.All(f => f.Path != WordsReader.PathOf(language)))
            bag.Add(Rules.MissingFile(WordsReader.PathOf(language), $"It gives the pages their words in '{language}'; docs/translating.md says how to make it."));
        return content;
    }

    private static bool IsRead(string path) => path != Lock && !path.StartsWith(Images, StringComparison.Ordinal);

    private static FileReading ReadFile(SourceFile file)
    {
        var bag = new DiagnosticBag();
        var bare = new List<BareName>();
        var (entry, unread) = Read(file, bare, bag);
        return new FileReading(entry, unread, [.. bare], bag.Sorted());
    }

    private static (object? Entry, Unread Unread) Read(SourceFile file, List<BareName> bare, DiagnosticBag bag)
    {
        if (Readers.FirstOrDefault(r => r.Kind.Matches(file.Path)) is not { Kind: { } kind, Read: { } read })
            return Stray(file.Path, bag);
        var isNamedWell = kind.IsOne || Slug.IsSlug(FileKind.Stem(file.Path));
        if (!isNamedWell)
            bag.Add(FileNames.Report(file.Path, kind));
        if (TextFile.Decode(file, bag) is not { } source)
            return (null, LostEntries.Of(kind, file.Path));
        var scope = new ReadScope(source, bag);
        if (Document.Open(source, kind, scope, bag) is not { } document)
            return (null, LostEntries.Of(kind, file.Path));
        var entry = read(document);
        bare.AddRange(scope.Bare);
        return (entry, entry is null || scope.HasLost || !isNamedWell ? LostEntries.Join([LostEntries.Of(kind, file.Path), scope.Unread]) : scope.Unread);
    }

    private static (object? Entry, Unread Unread) Stray(string path, DiagnosticBag bag)
    {
        var near = NearestPlace.Of(path, FileKinds);
        bag.Add(StrayFiles.Report(path, near?.Path));
        return (null, near is var (place, kind) ? LostEntries.Of(kind, place) : LostEntries.OfStray(path, FileKinds));
    }

    private static SiteContent Assemble(FileReading[] read, int wordFiles)
    {
        var entries = read.Select(r => r.Entry).ToArray();
        var words = All<WordFile>(entries);
        return new SiteContent(
            entries.OfType<Site>().FirstOrDefault(),
            All<Article>(entries),
            All<Page>(entries),
            All<Speaker>(entries),
            All<Outcome>(entries),
            All<Timeline>(entries),
            Lists<Quote>(entries),
            All<SourceReading>(entries),
            Lists<Discrepancy>(entries),
            Source.Numbered(Lists<Source>(entries)),
            Lists<Correction>(entries),
            entries.OfType<Permanence>().FirstOrDefault() ?? Permanence.None,
            entries.OfType<HouseStyle>().FirstOrDefault() ?? new HouseStyle([], []),
            [ProgramWords.English, .. words],
            words.Length == wordFiles && words.All(f => f.Faulty.IsEmpty),
            LostEntries.Join(read.Select(r => r.Unread)))
        {
            Bare = [.. read.SelectMany(r => r.Bare)],
        };
    }

    private static ImmutableArray<T> All<T>(object?[] entries) => [.. entries.OfType<T>()];

    private static ImmutableArray<T> Lists<T>(object?[] entries) => [.. entries.OfType<ImmutableArray<T>>().SelectMany(l => l)];
}
