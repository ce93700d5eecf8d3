using System.Text;
using AngleSharp.Html.Parser;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Site;

/// <summary>The site of this repository, built in memory and looked at by other means than those that built it.</summary>
public sealed class RealSiteTests
{
    private static readonly Lazy<SiteSources> Sources = new(Repository.Sources);

    // Built once for all tests that look at the site as it is.
    private static readonly Lazy<BuildResult> Built = new(() => SiteBuild.Run(Sources.Value, new BuildOptions()));

    [Fact]
    public void It_builds_without_an_error_or_a_warning()
    {
        var built = SiteBuild.Run(Sources.Value, new BuildOptions(Strict: true));
        Assert.Equal("", Printed.Lines([.. built.Diagnostics.Where(d => d.Severity > Severity.Info)]));
        Assert.True(built.Summary.Pages >= 120, $"{built.Summary.Pages} pages");
        Assert.Equal(built.Summary.Paragraphs, built.Summary.CitedParagraphs);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/repo/")]
    [InlineData("https://example.org/a/b/")]
    public void Every_link_leads_somewhere(string baseUrl)
    {
        var site = new Uri(baseUrl);
        var files = Files(SiteBuild.Run(Sources.Value, new BuildOptions(baseUrl)));
        var pages = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);

        var broken = from page in pages
                     from link in page.Value.All.SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src") }).OfType<string>()
                     let target = new Uri(new Uri(site, AddressOf(page.Key)), link)
                     where target.Host == site.Host && Fault(target, site, files, pages) is not null
                     select $"{page.Key}: {link}: {Fault(target, site, files, pages)}";

        Assert.Equal([], broken.Take(20));
    }

    [Fact]
    public void Every_page_has_one_heading_a_title_a_language_and_unique_ids() =>
        Assert.All(Pages(), page =>
        {
            Assert.Single(page.Value.QuerySelectorAll("h1"));
            Assert.False(string.IsNullOrWhiteSpace(page.Value.Title));
            Assert.Equal("en", page.Value.DocumentElement.GetAttribute("lang"));
            var ids = page.Value.All.Select(e => e.GetAttribute("id")).OfType<string>().ToArray();
            Assert.Equal(ids.Distinct().Count(), ids.Length);
        });

    [Fact]
    public void The_order_in_which_a_disk_lists_files_does_not_matter()
    {
        var once = Files(Built.Value);
        var again = Files(SiteBuild.Run(new SiteSources(Sources.Value.Files.Reverse()), new BuildOptions()));
        Assert.Equal(once.Keys, again.Keys);
        Assert.All(once, file => Assert.True(file.Value.AsSpan().SequenceEqual(again[file.Key]), file.Key));
    }

    [Fact]
    public void No_path_of_a_machine_is_in_any_output() =>
        Assert.All(Files(Built.Value), file =>
            Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));

    private static Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> Pages() =>
        Files(Built.Value)
            .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);

    private static SortedDictionary<string, byte[]> Files(BuildResult built)
    {
        Assert.NotNull(built.Tree);
        return new SortedDictionary<string, byte[]>(built.Tree.Files.ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string AddressOf(string path) => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static string? Fault(Uri target, Uri site, SortedDictionary<string, byte[]> files, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages)
    {
        if (!target.AbsolutePath.StartsWith(site.AbsolutePath, StringComparison.Ordinal))
            return "outside the base path";
        var path = Uri.UnescapeDataString(target.AbsolutePath[site.AbsolutePath.Length..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!files.ContainsKey(file))
            return "no such file";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length > 0 && pages.TryGetValue(file, out var page) && page.GetElementById(fragment) is null ? "no such id" : null;
    }
}
