using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Output;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>A whole site as it is published, and what answers at its addresses.</summary>
internal sealed class PublishedSite
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IDocument> documents = new(StringComparer.Ordinal);

    private PublishedSite(BuildResult built, string url)
    {
        Assert.Equal("", Printed.Lines([.. built.Diagnostics.Where(d => d.Severity == Severity.Error)]));
        Url = new Uri(url);
        foreach (var file in built.Tree!.Files)
            files.Add(file.Path, file.Bytes);
        Drawn = built.Tree.Drawn.ToDictionary(d => d.Path, StringComparer.Ordinal);
    }

    internal static PublishedSite Lake { get; } = Of(TestSite.Lake);

    internal static PublishedSite Real { get; } = new(SiteBuild.Run(Repository.Sources(), new BuildOptions("https://example.org/repo/")), "https://example.org/repo/");

    internal static PublishedSite Of(TestSite site) => new(site.Build(new BuildOptions("https://example.org/lake/")), "https://example.org/lake/");

    internal Uri Url { get; }

    /// <summary>The files that are made when somebody asks for them, by their paths.</summary>
    internal IReadOnlyDictionary<string, DrawnFile> Drawn { get; }

    internal IEnumerable<string> Paths => files.Keys;

    internal string this[string path] => Encoding.UTF8.GetString(files[path].Span);

    internal ReadOnlyMemory<byte> Bytes(string path) => files[path];

    internal JsonElement Json(string path) => Parse(this[path]);

    internal IDocument Page(string path) => documents.GetOrAdd(path, p => new HtmlParser().ParseDocument(this[p]));

    internal IEnumerable<string> Pages => Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The file that answers at a whole URL.</summary>
    internal string PathOf(string url)
    {
        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath[Url.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    internal static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>Whether a whole URL leads to a file of the site, and its fragment to an element of the page or a node of the JSON-LD file.</summary>
    internal bool Answers(string url)
    {
        var target = new Uri(url);
        if (target.Host != Url.Host || !target.AbsolutePath.StartsWith(Url.AbsolutePath, StringComparison.Ordinal))
            return false;
        var file = PathOf(url);
        if (!files.ContainsKey(file))
            return Drawn.ContainsKey(file);
        if (target.Fragment.Length <= 1)
            return true;
        return file.EndsWith(".html", StringComparison.Ordinal)
            ? Page(file).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null
            : this[file].Contains($"\"@id\": \"{url}\"", StringComparison.Ordinal);
    }
}
