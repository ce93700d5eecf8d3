using System.IO.Compression;
using System.Text;
using SummitSite.Build;
using SummitSite.Exports;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Exports;

public sealed class EvidenceZipTests
{
    [Fact]
    public void It_holds_what_verify_needs_and_how_to_run_it_and_its_bytes_depend_on_nothing_else()
    {
        using var zip = new ZipArchive(new MemoryStream(PublishedSite.Lake.Bytes(EvidenceZip.Path).ToArray()), ZipArchiveMode.Read);
        Assert.Equal(["README.txt", "evidence.json", "evidence.lock"], zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(e.Length, e.CompressedLength));
        Assert.Equal(TestSite.Lake["content/evidence.lock"], Text(zip, "evidence.lock"));
        Assert.Contains("summitsite verify evidence.zip --archive FOLDER", Text(zip, "README.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_verifies_from_itself_and_the_texts_alone()
    {
        var result = Verify(TestSite.Lake);
        Assert.Equal("", Printed.Lines(result.Diagnostics));
        Assert.Equal((3, 3), (result.Quotations, result.Verified));
    }

    [Fact]
    public void A_word_that_is_changed_in_a_text_is_found()
    {
        var result = Verify(TestSite.Lake.Replace("archive/alder-post-2030-05-04.txt", "the first bell will ring", "the first bell may ring"));
        Assert.NotEqual("", Printed.Lines(result.Diagnostics));
        Assert.True(result.Verified < 3);
    }

    [Fact]
    public void It_is_the_same_without_the_archive_and_nothing_of_an_article_but_its_quotations_is_in_it()
    {
        var without = PublishedSite.Of(TestSite.Lake.Without("archive/alder-post-2030-05-04.txt").Without("archive/southvale-agency-2030-05-04.txt"));
        Assert.True(PublishedSite.Lake.Bytes(EvidenceZip.Path).Span.SequenceEqual(without.Bytes(EvidenceZip.Path).Span));
        Assert.DoesNotContain("met on Friday", PublishedSite.Lake[EvidenceZip.Path], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_come_back_and_the_runtime_reads_the_checksums()
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i * 7)).ToArray();
        using var zip = new ZipArchive(new MemoryStream(StoredZip.Of("x.zip", [("a", bytes), ("b/c", [])]).Bytes.ToArray()), ZipArchiveMode.Read);
        using var copy = new MemoryStream();
        zip.Entries[0].Open().CopyTo(copy);
        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(0xCBF43926u, Crc("123456789"));
    }

    // The value that every description of the checksum gives for these nine digits.
    private static uint Crc(string text)
    {
        using var zip = new ZipArchive(new MemoryStream(StoredZip.Of("x.zip", [("a", Encoding.ASCII.GetBytes(text))]).Bytes.ToArray()), ZipArchiveMode.Read);
        return zip.Entries[0].Crc32;
    }

    private static VerificationResult Verify(TestSite texts) => SiteVerification.OfPackage(
        new SourceFile(EvidenceZip.Path, PublishedSite.Lake.Bytes(EvidenceZip.Path)), texts.Sources.Below("archive/"), null, new VerifyOptions());

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
