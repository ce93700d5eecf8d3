using System.Collections.Immutable;
using System.Text;
using SummitSite.Build;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Build;

/// <summary>Pages that are shown before the rest is built.</summary>
public sealed class GlimpseTests
{
    private static readonly string[] Several = ["/", "/about/", "/timeline/", "/speakers/anna-nordh/", "/data/", "/nowhere/"];

    [Fact]
    public void What_is_shown_first_is_what_comes_out_in_the_end()
    {
        var (shown, built) = Build(TestSite.Lake, Several, null);
        Assert.Equal(
            ["about/index.html", "index.html", "speakers/anna-nordh/index.html", "timeline/index.html"],
            shown.Select(f => f.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(shown, f => f.Path.EndsWith(".css", StringComparison.Ordinal));
        Assert.All(shown, f => Assert.Equal(Text(built.Tree!.Files.Single(b => b.Path == f.Path)), Text(f)));
    }

    [Fact]
    public void A_builder_with_a_memory_shows_the_change()
    {
        var memory = new BuildMemory();
        Build(TestSite.Lake, ["/about/"], memory);
        var (shown, built) = Build(TestSite.Lake.Append("content/pages/about.md", "\n\n## A new heading\n"), ["/about/"], memory);
        var page = Text(shown.Single(f => f.Path == "about/index.html"));
        Assert.Contains("A new heading", page, StringComparison.Ordinal);
        Assert.Equal(Text(built.Tree!.Files.Single(f => f.Path == "about/index.html")), page);
    }

    [Fact]
    public void Nothing_is_shown_of_content_with_an_error()
    {
        var (shown, built) = Build(TestSite.Lake.Append("content/pages/about.md", "\n[nobody](speaker:nobody)\n"), ["/about/"], null);
        Assert.Empty(shown);
        Assert.Null(built.Tree);
    }

    [Fact]
    public void What_only_whole_pages_tell_is_told_when_all_are_made()
    {
        var (shown, built) = Build(TestSite.Lake.Append("content/pages/about.md", "\n[Away](/nowhere/)\n"), ["/about/"], null);
        Assert.Contains("Away", Text(shown.Single(f => f.Path == "about/index.html")), StringComparison.Ordinal);
        Assert.Null(built.Tree);
        Assert.Contains("SS0701", Printed.Lines(built.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anybody_looking_nothing_is_shown() => Assert.Empty(Build(TestSite.Lake, [], null).Shown);

    private static (ImmutableArray<OutputFile> Shown, BuildResult Built) Build(TestSite site, IReadOnlyCollection<string> wanted, BuildMemory? memory)
    {
        var shown = ImmutableArray<OutputFile>.Empty;
        var built = SiteBuild.Run(site.Sources, new BuildOptions(), memory: memory, glimpse: new Glimpse(() => wanted, files => shown = files));
        return (shown, built);
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
