using System.Text;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Rendering;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Build;

/// <summary>Templates of the program stand in, file by file, for those that a site does not have.</summary>
public sealed class ProgramTemplatesTests
{
    [Fact]
    public void The_program_brings_the_repository_s_templates_and_assets() =>
        Assert.Equal(
            Repository.FilesBelow("templates").Select(f => (Path: "built-in/" + f.Path, Text: Encoding.UTF8.GetString(f.Bytes.Span))).OrderBy(f => f.Path, StringComparer.Ordinal),
            ProgramTemplates.Files.Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes.Span))));

    [Fact]
    public void A_site_without_templates_is_the_site_that_has_the_same_ones_of_its_own()
    {
        var (without, with) = (SiteBuild.Run(TestSite.Lake.Sources, new BuildOptions(Strict: true)), TestSite.Lake.WithTemplates().Build());
        Assert.Equal("", Printed.Lines(without.Diagnostics));
        Assert.Equal(with.Tree!.Files.Select(Shown), without.Tree!.Files.Select(Shown));
    }

    [Fact]
    public void A_template_of_the_site_takes_the_place_of_the_program_s()
    {
        var built = SiteBuild.Run(TestSite.Lake.With("templates/pages/404.html", "<h1>Lost at the lake</h1>\n").Sources, new BuildOptions(Strict: true));
        Assert.Equal("", Printed.Lines(built.Diagnostics));
        Assert.Contains("<h1>Lost at the lake</h1>", Text(built, "404.html"), StringComparison.Ordinal);
        Assert.Contains("class=\"", Text(built, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_asset_of_the_site_takes_the_place_of_the_program_s()
    {
        var built = SiteBuild.Run(TestSite.Lake.With("templates/assets/site.css", "body { color: #123456 }\n").Sources, new BuildOptions(Strict: true));
        Assert.Equal("", Printed.Lines(built.Diagnostics));
        var sheet = Assert.Single(built.Tree!.Files, f => f.Path.StartsWith("assets/site.", StringComparison.Ordinal));
        Assert.Equal("body{color:#123456}", Encoding.UTF8.GetString(sheet.Bytes.Span));
    }

    [Fact]
    public void What_nobody_uses_is_reported_only_of_the_site_s_own()
    {
        var plain = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{{ page.frame.document_title }}</title></head>
            <body><main id="page-main">{{ content }}</main></body></html>
            """;
        var built = SiteBuild.Run(
            TestSite.Lake.With("templates/layouts/page.html", plain).With("templates/partials/mine.html", "<p>\n").With("templates/assets/mine.css", "a{}\n").Sources, new BuildOptions());
        Assert.Equal(
            [("SS0716", "templates/assets/mine.css"), ("SS0603", "templates/partials/mine.html")],
            built.Diagnostics.Where(d => d.Rule.Code is "SS0603" or "SS0716").Select(d => (d.Rule.Code, d.At!.Path)));
    }

    [Fact]
    public void A_fault_in_a_template_of_the_program_names_it_as_such()
    {
        // The site's layout forgets the title. What is wrong with whole pages is said at their templates, which are the program's.
        var plain = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body><main>{{ content }}</main></body></html>\n";
        var built = SiteBuild.Run(TestSite.Lake.With("templates/layouts/page.html", plain).Sources, new BuildOptions());
        Assert.Contains(built.Diagnostics, d => d.Severity == Severity.Error && d.At!.Path.StartsWith("built-in/templates/pages/", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Diagnostics, d => d.At!.Path.StartsWith("templates/pages/", StringComparison.Ordinal));
    }

    private static (string, string) Shown(SummitSite.Output.OutputFile file) => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span));

    private static string Text(BuildResult built, string path) => Encoding.UTF8.GetString(built.Tree!.Files.Single(f => f.Path == path).Bytes.Span);
}
