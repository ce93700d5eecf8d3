using System.Text;
using System.Text.Json;
using SummitSite.Build;
using Xunit;

namespace SummitSite.Tests.Build;

/// <summary>The site that <c>init</c> writes.</summary>
public sealed class NewSiteTests
{
    private static readonly TestSite Site = NewSite.Files.Aggregate(TestSite.Empty, (site, file) => site.With(file.Path, file.Bytes.Span));

    [Fact]
    public void It_has_nothing_to_complain_about() =>
        Assert.Equal("", Printed.Lines(SiteBuild.Run(Site.Sources, new BuildOptions(Strict: true)).Diagnostics));

    [Fact]
    public void It_builds_from_a_clone_which_has_no_archive()
    {
        var archived = Site.Paths.Where(p => p.StartsWith("archive/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(archived);
        Assert.NotNull(SiteBuild.Run(archived.Aggregate(Site, (site, path) => site.Without(path)).Sources, new BuildOptions(Strict: true)).Tree);
    }

    [Fact]
    public void Its_lock_is_what_sealing_its_archive_gives() =>
        Assert.Equal(Site["content/evidence.lock"], Site.Sealed("2031-06-14")["content/evidence.lock"]);

    [Fact]
    public void Every_file_an_editor_opens_says_what_it_is_for() =>
        Assert.All(Site.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) || p.EndsWith(".yml", StringComparison.Ordinal) || (p.StartsWith("content/", StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal))), path =>
            Assert.Contains(Site[path].Split('\n').Take(4), line => line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains("yaml-language-server", StringComparison.Ordinal)));

    [Fact]
    public void A_yaml_file_names_a_schema_that_is_there() =>
        Assert.All(Site.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal) && p.EndsWith(".yaml", StringComparison.Ordinal)), path =>
        {
            var line = Site[path].Split('\n')[0];
            Assert.StartsWith("# yaml-language-server: $schema=", line, StringComparison.Ordinal);
            var named = new Uri(new Uri("file:///" + path), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]).AbsolutePath[1..];
            Assert.Contains(named, Site.Paths);
        });

    [Fact]
    public void It_asks_for_the_program_that_made_it()
    {
        using var tools = JsonDocument.Parse(Site[".config/dotnet-tools.json"]);
        var version = tools.RootElement.GetProperty("tools").GetProperty("summitsite.tool").GetProperty("version").GetString();
        Assert.Equal(typeof(NewSite).Assembly.GetName().Version!.ToString(3), version);
    }

    [Fact]
    public void It_has_something_of_every_kind() =>
        Assert.All(new[] { "articles", "pages", "speakers", "outcomes", "timelines", "quotes", "claims", "discrepancies", "sources" }, folder =>
            Assert.Contains(Site.Paths, p => p.StartsWith($"content/{folder}/", StringComparison.Ordinal)));

    [Fact]
    public void It_is_the_same_text_on_every_machine() =>
        Assert.All(NewSite.Files, f => Assert.DoesNotContain("\r", Encoding.UTF8.GetString(f.Bytes.Span), StringComparison.Ordinal));
}
