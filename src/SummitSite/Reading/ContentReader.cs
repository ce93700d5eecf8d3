using System.Collections.Frozen;
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
        (HouseStyleReader.File, HouseStyleReader.Read),
    ];

    /// <summary>Every kind of file that editors write.</summary>
    internal static ImmutableArray<FileKind> FileKinds => [.. Readers.Select(r => r.Kind)];

    internal static SiteContent Read(SiteSources sources, DiagnosticBag bag)
    {
        var files = sources.Below("content/").Where(f => !f.Path.StartsWith(Images, StringComparison.Ordinal) && f.Path != Lock).ToArray();
        var read = new FileResult[files.Length];
        Parallel.For(0, files.Length, i => read[i] = ReadFile(files[i], bag));
        if (files.All(f => f.Path != SiteReader.File.Pattern))
            bag.Add(Rules.MissingFile(SiteReader.File.Pattern, "It gives the site its title, its language and its address; docs/content.md lists its fields."));
        return Assemble(read);
    }

    private static FileResult ReadFile(SourceFile file, DiagnosticBag bag)
    {
        if (Readers.FirstOrDefault(r => r.Kind.Matches(file.Path)) is not { Kind: { } kind, Read: { } read })
        {
            bag.Add(Rules.UnreadFile(file.Path, NearestPlace(file.Path)));
            return FileResult.Nothing;
        }
        var isNamedById = kind.Pattern.Contains('*', StringComparison.Ordinal);
        if (isNamedById && !Slug.IsSlug(FileKind.Stem(file.Path)))
            bag.Add(Rules.FileNameIsNoSlug(file.Path, Slug.From(FileKind.Stem(file.Path))));
        if (TextFile.Decode(file, bag) is not { } source)
            return FileResult.Unreadable(kind);
        var scope = new ReadScope(source, bag);
        if (Document.Open(source, kind.Body is not null, scope, bag) is not { } document)
            return FileResult.Unreadable(kind);
        var entry = read(document);
        return new FileResult(entry, [.. scope.Unread], entry is null ? kind.Holds : null);
    }

    private static string? NearestPlace(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var name = path[folder.Length..];
        var kinds = Readers.Select(r => r.Kind.Pattern);
        if (kinds.FirstOrDefault(p => p.StartsWith(folder, StringComparison.Ordinal) && p[..(p.LastIndexOf('/') + 1)] == folder && p.Contains('*', StringComparison.Ordinal)) is { } here)
            return folder + Path.ChangeExtension(name, here[here.LastIndexOf('.')..]);
        if (NearestName.Of(path, kinds.Where(p => !p.Contains('*', StringComparison.Ordinal))) is { } file)
            return file;
        var near = NearestName.Of(folder, kinds.Where(p => p.Contains('*', StringComparison.Ordinal)).Select(p => p[..(p.LastIndexOf('/') + 1)]));
        return near is null ? null : near + name;
    }

    private static SiteContent Assemble(FileResult[] read)
    {
        var entries = read.Select(r => r.Entry).ToArray();
        var unread = new Unread(
            read.SelectMany(r => r.Unread).ToFrozenSet(),
            read.Select(r => r.UnreadKind).OfType<EntryKind>().SelectMany(AlsoHeld).ToFrozenSet());
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
            Lists<Source>(entries),
            Lists<Correction>(entries),
            entries.OfType<HouseStyle>().FirstOrDefault() ?? new HouseStyle([], []),
            unread);
    }

    // A timeline that cannot be read takes its events with it.
    private static IEnumerable<EntryKind> AlsoHeld(EntryKind kind) => kind == EntryKind.Timeline ? [kind, EntryKind.Event] : [kind];

    private static ImmutableArray<T> All<T>(object?[] entries) => [.. entries.OfType<T>()];

    private static ImmutableArray<T> Lists<T>(object?[] entries) => [.. entries.OfType<ImmutableArray<T>>().SelectMany(l => l)];

    /// <summary>What one file gave: its entry or list of entries, entries met but faulty, and the kind it holds if all of it is lost.</summary>
    private sealed record FileResult(object? Entry, ImmutableArray<EntryKey> Unread, EntryKind? UnreadKind)
    {
        internal static readonly FileResult Nothing = new(null, [], null);

        internal static FileResult Unreadable(FileKind kind) => new(null, [], kind.Holds);
    }
}
