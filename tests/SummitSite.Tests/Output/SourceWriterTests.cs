using System.Text;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>Files that are put among the sources: all or none, and never over an editor's work.</summary>
public sealed class SourceWriterTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void New_files_are_put_in_place_with_their_folders()
    {
        Assert.Empty(SourceWriter.Create(folder.Path, [New("archive/a.txt"), New("content/quotes/a.yaml")]));
        Assert.Equal(["archive/a.txt", "content/quotes/a.yaml"], Files());
    }

    [Fact]
    public void One_file_that_is_there_stops_them_all()
    {
        SourceWriter.Create(folder.Path, [New("content/quotes/a.yaml")]);
        Assert.Equal(
            "error SS0911: 'content/quotes/a.yaml' is there already, so nothing was written. Choose another id, or move the file away.\n",
            Printed.Lines(SourceWriter.Create(folder.Path, [New("archive/a.txt"), New("content/quotes/a.yaml")])));
        Assert.Equal(["content/quotes/a.yaml"], Files());
    }

    [Fact]
    public void When_the_second_cannot_be_written_the_first_is_not_left_behind()
    {
        File.WriteAllText(Path.Combine(folder.Path, "content"), "a file where a folder has to be");
        Assert.Matches(
            @"^error SS0912: 'content/quotes/a\.yaml' could not be written: .*\. Everything is as it was\.\n$",
            Printed.Lines(SourceWriter.Create(folder.Path, [New("archive/a.txt"), New("content/quotes/a.yaml")])));
        Assert.Equal(["content"], Files());
    }

    [Fact]
    public void One_file_can_be_replaced()
    {
        SourceWriter.Create(folder.Path, [New("content/evidence.lock")]);
        Assert.Empty(SourceWriter.Replace(folder.Path, new SiteFile("content/evidence.lock", "other"u8.ToArray())));
        Assert.Equal("other", File.ReadAllText(Path.Combine(folder.Path, "content", "evidence.lock")));
        Assert.Equal(["content/evidence.lock"], Files());
    }

    [Fact]
    public void What_is_named_and_not_there_is_said_so()
    {
        Assert.Equal("error SS0910: There is no folder '../texts'. Name the folder that holds the texts, one file <source-id>.txt for each source.\n",
            Printed.Lines(SiteFolder.LoadTexts(Path.Combine(folder.Path, "texts"), "texts", "../texts").Diagnostics));
        Assert.Equal("error SS0910: There is no file '../evidence.zip'.\n",
            Printed.Lines(SiteFolder.LoadFile(Path.Combine(folder.Path, "evidence.zip"), "evidence.zip", "../evidence.zip").Diagnostics));
        Assert.Equal("error SS0910: '..' is a folder. Name a file in it.\n", Printed.Lines(SiteFolder.LoadFile(folder.Path, ".", "..").Diagnostics));
    }

    private static SiteFile New(string path) => new(path, Encoding.UTF8.GetBytes(path));

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
