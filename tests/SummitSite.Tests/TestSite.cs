using System.Collections.Immutable;
using System.Text;
using SummitSite.Build;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Reading;
using SummitSite.Tests.Site;
using SummitSite.Text;

namespace SummitSite.Tests;

/// <summary>
/// A whole site in memory, which a test takes, changes and looks at. <see cref="Lake"/> is small, invented and valid;
/// every change gives another site. A change that would change nothing throws, because the test would then prove nothing.
/// </summary>
internal sealed class TestSite
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<byte>> files;

    private TestSite(ImmutableSortedDictionary<string, ImmutableArray<byte>> files) => this.files = files;

    /// <summary>No file at all.</summary>
    internal static TestSite Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<byte>>(StringComparer.Ordinal));

    /// <summary>The Lake Summit: at least one entry of every kind, an archived source, its quotations sealed, and nothing to complain about.</summary>
    internal static TestSite Lake { get; } = FromText(TestResource.Read("lake-summit.txt")).Sealed("2030-05-06");

    internal IEnumerable<string> Paths => files.Keys;

    internal SiteSources Sources => new(files.Select(f => new SourceFile(f.Key, f.Value.AsMemory())));

    /// <summary>A site from one text in which <c>-- path --</c> opens each file.</summary>
    internal static TestSite FromText(string text) =>
        Sections.Split(text).Parts.Aggregate(Empty, (site, part) => site.With(part.Heading, part.Text));

    internal string this[string path] => Encoding.UTF8.GetString(files[path].AsSpan());

    /// <summary>With the file, new or instead of the one that is there.</summary>
    internal TestSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal TestSite With(string path, ReadOnlySpan<byte> bytes) => new(files.SetItem(path, [.. bytes]));

    internal TestSite Without(string path) =>
        files.ContainsKey(path) ? new(files.Remove(path)) : throw new ArgumentException($"The site has no file {path}", nameof(path));

    /// <summary>With other words in one place: <paramref name="old"/> stands there exactly once.</summary>
    internal TestSite Replace(string path, string old, string other)
    {
        var text = this[path];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"{path} has these words {(at < 0 ? "nowhere" : "more than once")}: {old}", nameof(old));
        return With(path, text[..at] + other + text[(at + old.Length)..]);
    }

    /// <summary>With more text at the end of a file.</summary>
    internal TestSite Append(string path, string text) => With(path, this[path] + text);

    /// <summary>In another language, whose words are those of English: content stays as it is.</summary>
    internal TestSite In(string language) =>
        Replace("content/site.yaml", "language: en", $"language: {language}")
            .With($"content/i18n/{language}.yaml", Repository.FilesBelow("content/i18n").Single(f => f.Path == "content/i18n/en.yaml").Bytes.Span);

    /// <summary>With its quotations sealed against the texts below <c>archive/</c>.</summary>
    internal TestSite Sealed(string day)
    {
        var content = ContentReader.Read(Sources, new DiagnosticBag());
        return With(EvidenceLock.Path, LockFile.Write(Sealing.Seal(content, Archived, EvidenceLock.Empty, day, new DiagnosticBag())));
    }

    /// <summary>With everything that is on it recorded as published.</summary>
    internal TestSite Released()
    {
        var evidence = LockFile.Read(Sources, new DiagnosticBag()) ?? EvidenceLock.Empty;
        return With(EvidenceLock.Path, LockFile.Write(Release.Record(Read().Whole, evidence)));
    }

    /// <summary>Reads, links and checks the content, and proves its quotations: everything that needs no templates.</summary>
    internal ReadResult Read()
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(Sources, bag);
        var index = Linker.Link(content, bag);
        if (index is not null)
            Checks.Run(index, LockFile.Read(Sources, bag), Archived, bag);
        return new ReadResult(content, index, bag.Sorted());
    }

    /// <summary>With the repository's own templates, where it has none of its own at the same place.</summary>
    internal TestSite WithTemplates() =>
        Repository.FilesBelow("templates").Aggregate(this, (site, file) => site.files.ContainsKey(file.Path) ? site : site.With(file.Path, file.Bytes.Span));

    /// <summary>Builds the whole site in memory.</summary>
    internal BuildResult Build(BuildOptions? options = null) => SiteBuild.Run(WithTemplates().Sources, options ?? new BuildOptions());

    private Archive Archived => Archive.Of(ContentReader.Archive(Sources), f => TextFile.Decode(f, new DiagnosticBag()));
}

/// <summary>What reading gave. The index is null when <c>content/site.yaml</c> could not be read.</summary>
internal sealed record ReadResult(SiteContent Content, SiteIndex? Index, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The diagnostics as printed, see <see cref="Printed"/>.</summary>
    internal string Messages => Printed.Lines(Diagnostics);

    /// <summary>The index of a site that was read without any complaint; throws with the complaints otherwise.</summary>
    internal SiteIndex Whole =>
        Index is { } index && Diagnostics.IsEmpty ? index : throw new InvalidOperationException("The site should be whole, but:\n" + Messages);
}
