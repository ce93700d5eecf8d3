using System.Globalization;
using SummitSite.Tests;

namespace SummitSite.Cli.Tests;

/// <summary>Commands as they are mistyped, and what stands in their way on a disk: one clear message, the exit code, and everything as it was.</summary>
public sealed class WrongUsageTests : IDisposable
{
    private readonly SiteOnDisk site = new(TestSite.Lake);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("summitsite: There is no command 'biuld'. Did you mean 'build'?", "biuld")]
    [InlineData("summitsite: Behind '--output' stands its DIR: the folder to write to; wwwroot in the site's root if left out.", "build", "-o")]
    [InlineData("summitsite: Behind '--format' stands its FORMAT: how problems are written: text, json, github for annotations, or sarif for code scanning.", "check", "--format")]
    [InlineData("summitsite: '--format' can be given once, but is there 2 times.", "check", "--format", "json", "--format", "github")]
    [InlineData("summitsite: CODE is missing: the code of a problem, such as SS0203.", "explain")]
    [InlineData("summitsite: KIND is missing: what it is: site, article, page, ", "new")]
    [InlineData("summitsite: DIR is missing: the folder, which is empty or not there yet.", "init")]
    [InlineData("summitsite: FILE is missing: the article: .txt, .html or .md, in any common encoding.", "import")]
    [InlineData("summitsite: 'yesterday' is no date. Write it as 2025-08-15.", "import", "a.txt", "--date", "yesterday")]
    [InlineData("summitsite: '2031-13-45' is no date. Write it as 2025-08-15.", "import", "a.txt", "--date", "2031-13-45")]
    [InlineData("summitsite: 'example.org' is no web address. Write it whole, as https://example.org/article.", "import", "a.txt", "--url", "example.org")]
    [InlineData("summitsite: 'privat' does not say who controls a publisher. It is one of: state, public-broadcaster, private, nonprofit, government, party, unknown.", "import", "a.txt", "--control", "privat")]
    [InlineData("summitsite: ' ' is no name. Write the publisher's country.", "import", "a.txt", "--country", " ")]
    [InlineData("summitsite: '' is no name. Write who published the article.", "import", "a.txt", "--publisher", "")]
    [InlineData("summitsite: 'abc' is no port.", "serve", "--port", "abc")]
    [InlineData("summitsite: There is no problem with the code 'SS301'. Did you mean 'SS0301'?", "explain", "SS301")]
    [InlineData("error SS0901: There is no folder 'nowhere'. Name with --root the folder that holds 'content'.", "build", "--root", "nowhere")]
    [InlineData("error SS0901: 'content/site.yaml' is a file. Name with --root the folder that holds 'content'.", "check", "--root", "content/site.yaml")]
    [InlineData("error SS0901: There is no folder 'content' in 'content'. The site's root is further up: run this there, or add '--root content/..'.", "seal", "--root", "content")]
    [InlineData("error SS0910: There is no file 'nowhere.txt'.", "import", "nowhere.txt")]
    [InlineData("error SS0910: 'content' is a folder. Name a file in it.", "import", "content")]
    [InlineData("error SS0910: 'content' is a folder. Name a file in it.", "verify", "content")]
    [InlineData("error SS0910: There is no folder 'texts'. Name the folder that holds the texts, ", "verify", "--archive", "texts")]
    [InlineData("error SS0903: Schemas cannot be written to 'content/sub': they would stand among what the site is made of, in the folder 'content'.", "schema", "-o", "content/sub")]
    [InlineData("error SS0903: The site cannot be written to 'content': ", "build", "-o", "content")]
    [InlineData("error SS0911: 'content/site.yaml' is there already, so nothing was written. A site has one such file: go on writing in it.", "new", "site")]
    [InlineData("error SS0914: --archive-only brings the text of a source that is registered: say which, with --id.", "import", "content/pages/about.md", "--archive-only")]
    [InlineData("scan.pdf:1:1: error SS0913: This cannot be imported: it is none of .txt, .html, .htm, .md.", "import", "scan.pdf")]
    [InlineData("empty.txt:1:1: error SS0913: This cannot be imported: there is no text in it.", "import", "empty.txt")]
    public void What_was_typed_wrongly_is_said_in_a_line_and_nothing_is_written(string said, params string[] arguments)
    {
        File.WriteAllText(site["scan.pdf"], "%PDF");
        File.WriteAllText(site["empty.txt"], "");
        var (exit, error) = Refused(arguments);
        Assert.Equal(2, exit);
        Assert.StartsWith(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error SS0804: 'content/site.yaml/out' could not be written: a file stands where a folder has to be.", "build", "-o", "content/site.yaml/out", "--root", "fresh")]
    [InlineData("error SS0912: '.config/dotnet-tools.json' could not be written: a file stands where a folder has to be. Everything is as it was.", "init", "content/site.yaml/mine")]
    [InlineData("error SS0912: 'site.schema.json' could not be written: a file stands where a folder has to be. Everything is as it was.", "schema", "-o", "notes.txt")]
    public void What_a_disk_refuses_is_told_apart(string said, params string[] arguments)
    {
        File.WriteAllText(site["notes.txt"], "mine");
        Assert.Equal(0, Run("init", "fresh").Exit);
        var (exit, error) = Refused(arguments);
        Assert.Equal(3, exit);
        Assert.StartsWith(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_a_code_is_enough() => Assert.Equal(Run("explain", "SS0301").Output, Run("explain", "301").Output);

    private (int Exit, string Error) Refused(string[] arguments)
    {
        var before = site.State();
        var (exit, output, error) = Run(arguments);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the program", error, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
        return (exit, error);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exit = App.Run(arguments, new Terminal(output, error, false, _ => null, TimeProvider.System, site.Root), CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }
}
