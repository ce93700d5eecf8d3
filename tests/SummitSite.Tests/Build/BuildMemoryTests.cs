using System.Collections.Immutable;
using System.Text;
using CsCheck;
using SummitSite.Build;
using Xunit;

namespace SummitSite.Tests.Build;

/// <summary>A build that remembers the ones before it is the build that does not.</summary>
public sealed class BuildMemoryTests
{
    /// <summary>Changes of every sort: right and wrong, in content, words, templates and files that come and go.</summary>
    private static readonly ImmutableArray<Func<TestSite, TestSite>> Changes =
    [
        s => s,
        s => s.Append("content/pages/about.md", "\n\n## One more\n\nWith a [link](speaker:anna-nordh) [@alder-post-2030-05-04].\n"),
        s => s.Append("content/pages/about.md", "\n[nobody](speaker:nobody)\n"),
        s => s.Append("content/articles/the-meeting.md", "\nA paragraph without a source.\n"),
        s => s.Replace("content/speakers/anna-nordh.md", "name: Anna Nordh", "name: Anna Nordh-Berg"),
        s => s.Replace("content/speakers/anna-nordh.md", "name: Anna Nordh", "nmae: Anna Nordh"),
        s => s.Replace("content/site.yaml", "title: The Lake Summit", "title: The Lake Talks"),
        s => s.With("content/speakers/new-one.md", TestSite.Lake["content/speakers/pavel-sud.md"]),
        s => s.Without("content/corrections.yaml"),
        s => s.With("content/stray.txt", "Nobody reads this.\n"),
        s => s.With("templates/pages/404.html", "<h1>Lost</h1>\n<p><a href=\"/nowhere/\">Away</a></p>\n"),
        s => s.With("templates/partials/link.html", "<a class=\"mine\" href=\"{{ it.address }}\">{{ it.label }}</a>"),
        s => s.With("templates/assets/site.css", "body { color: #000 }\n"),
    ];

    [Fact]
    public void It_gives_the_same_files_and_the_same_messages() =>
        Gen.Int[0, Changes.Length - 1].Array[2, 4].Sample(
            steps =>
            {
                var memory = new BuildMemory();
                foreach (var step in steps)
                {
                    var site = Changes[step](TestSite.Lake).Sources;
                    Assert.Equal(Shown(SiteBuild.Run(site, new BuildOptions())), Shown(SiteBuild.Run(site, new BuildOptions(), memory: memory)));
                }
            },
            iter: 12, threads: 1);

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        var memory = new BuildMemory();
        var about = TestSite.Lake.Sources.Files.Single(f => f.Path == "content/pages/about.md");
        SiteBuild.Run(TestSite.Lake.Sources, new BuildOptions(), memory: memory);
        SiteBuild.Run(TestSite.Lake.Append("content/articles/the-meeting.md", "\n").Sources, new BuildOptions(), memory: memory);
        memory.Begin();
        memory.Files.Get(about.Path, about, _ => throw new InvalidOperationException("It is read again."));
    }

    private static (string, string) Shown(BuildResult built) => (
        Printed.Lines(built.Diagnostics),
        built.Tree is { } tree ? string.Concat(tree.Files.Select(f => $"{f.Path}\n{Encoding.UTF8.GetString(f.Bytes.Span)}\n")) : "");
}
