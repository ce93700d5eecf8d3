using SummitSite.Build;
using SummitSite.Evidence;
using SummitSite.Reading;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Evidence;

/// <summary>The archive as a stream: each text that is quoted from is opened once, others never, and a text that is lost in between is named.</summary>
public sealed class ArchiveTests
{
    private const string Post = "archive/alder-post-2030-05-04.txt";
    private const string Agency = "archive/southvale-agency-2030-05-04.txt";
    private readonly List<string> opened = [];

    [Fact]
    public void Verifying_opens_each_quoted_text_once_and_no_other()
    {
        var result = SiteVerification.OfSite(TestSite.Lake.Sources, Streamed(TestSite.Lake.With("archive/not-quoted.txt", "Nobody quotes this.")), null, new VerifyOptions());
        Assert.Equal(3, result.Verified);
        Assert.Equal([Post, Agency], opened);
    }

    [Fact]
    public void Sealing_opens_each_quoted_text_once_and_no_other()
    {
        var site = TestSite.Lake.With("archive/not-quoted.txt", "Nobody quotes this.");
        var others = site.Sources.Files.Where(f => !f.Path.StartsWith("archive/", StringComparison.Ordinal));
        Assert.NotNull(SiteSeal.Run(new SiteSources([.. others, .. Streamed(site)]), new SealOptions("2030-07-01")).Lock);
        Assert.Equal([Post, Agency], opened);
    }

    [Fact]
    public void Quotations_that_are_not_found_are_looked_for_in_every_text_together()
    {
        var site = TestSite.Lake.With("archive/not-quoted.txt", TestSite.Lake[Agency]).With(Agency, "Nothing was said.\n").With(Post, "Nothing at all was said.\n");
        var result = SiteVerification.OfSite(site.Sources, Streamed(site), null, new VerifyOptions());
        Assert.Equal("other source", Assert.Single(result.Rows, r => r.Id == "nordh-calm-water").Verdict);
        Assert.Equal(5, opened.Count);
        Assert.Single(opened, "archive/not-quoted.txt");
    }

    [Fact]
    public void A_text_that_is_lost_after_it_was_listed_is_named()
    {
        var lost = new SourceFile(Post, () => throw new FileLostException("it disappeared in the meantime", new IOException()));
        SourceFile[] texts = [lost, .. Streamed(TestSite.Lake).Where(f => f.Path != Post)];
        Assert.Equal(
            "archive/alder-post-2030-05-04.txt:1:1: error SS0807: This cannot be read: it disappeared in the meantime.\n",
            Printed.Lines(SiteVerification.OfSite(TestSite.Lake.Sources, texts, null, new VerifyOptions()).Diagnostics));
    }

    [Fact]
    public void Places_count_characters_beyond_the_first_plane_once()
    {
        var text = new ArchivedText(new SourceText("archive/a.txt", "😀 One. 😀😀 Two 😀 three.\n"));
        var statement = new Statement("q", "a", QuotationText.Of(["Two 😀 three"], "One. 😀😀", "."), "", Location.OfFile("q.yaml"), Location.OfFile("q.yaml"));
        Assert.Null(Proof.Of(statement, text, isOurs: true, out var places));
        var segment = Assert.Single(Proof.Seal(statement, text, places, "2030-07-01").Segments);
        int[] runes = [.. text.Source.Content.EnumerateRunes().Select(r => r.Value)];
        Assert.Equal("Two 😀 three", string.Concat(runes[segment.Offset..(segment.Offset + segment.Length)].Select(char.ConvertFromUtf32)));
    }

    private IEnumerable<SourceFile> Streamed(TestSite site) =>
        ContentReader.Archive(site.Sources).Select(f => new SourceFile(f.Path, () =>
        {
            opened.Add(f.Path);
            return f.Bytes;
        }));
}
