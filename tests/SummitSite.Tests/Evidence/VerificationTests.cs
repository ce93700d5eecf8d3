using System.IO.Compression;
using System.Text;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Evidence;

/// <summary>A third party's look at the lake site: from its sources, and from the package alone.</summary>
public sealed class VerificationTests
{
    private const string Post = "archive/alder-post-2030-05-04.txt";
    private const string Agency = "archive/southvale-agency-2030-05-04.txt";

    [Fact]
    public void A_site_whose_texts_are_those_that_were_sealed_verifies()
    {
        var result = OfSite(TestSite.Lake);
        Assert.Equal("", Printed.Lines(result.Diagnostics));
        Assert.Equal((3, 3, 0, 2), (result.Quotations, result.Verified, result.Unproven, result.Texts));
        Assert.Equal(
            ["nordh-calm-water 2 verified", "nordh-first-bell 2 verified", "sud-two-shores 3 verified", "sud-two-shores 3 verified"],
            result.Rows.Select(r => $"{r.Id} {r.Paragraph} {r.Verdict}"));
        Assert.All(result.Rows, row => Assert.Equal(64, row.Words!.Length));
    }

    [Fact]
    public void A_changed_word_is_named_with_its_place()
    {
        var result = OfSite(TestSite.Lake.Replace(Agency, "no reason to stay", "no cause to stay"));
        Assert.Equal(
            """
            archive/southvale-agency-2030-05-04.txt:1:1: error SS0407: The archived text of 'southvale-agency-2030-05-04' is not the one that was sealed: para. 2 (line 3) has changed, and the sealed quotation 'nordh-calm-water' has moved. Restore it, or run 'seal' if the change is right.
            content/quotes/alder-post-2030-05-04.yaml:29:11: error SS0402: This quotation differs from its source at word 5: here 'reason', there 'cause' (archive/southvale-agency-2030-05-04.txt:3).

            """,
            Printed.Lines(result.Diagnostics));
        Assert.Equal("differs", Assert.Single(result.Rows, r => r.Id == "nordh-calm-water").Verdict);
    }

    [Fact]
    public void Of_another_copy_only_the_quotations_decide()
    {
        var copy = TestSite.Lake.With(Post, "A headline of another edition\n\n" + TestSite.Lake[Post]);
        Assert.Contains(OfSite(copy).Rows, r => r.Verdict == "other paragraph");
        Assert.Equal(3, OfSite(copy, new VerifyOptions(AnyCopy: true)).Verified);
        var moved = TestSite.Lake.Replace(Agency, "The guest", "The old guest");
        Assert.Contains(OfSite(moved).Rows, r => r.Verdict == "moved");
        var lenient = OfSite(moved, new VerifyOptions(AnyCopy: true));
        Assert.Equal(3, lenient.Verified);
        Assert.All(lenient.Diagnostics, d => Assert.Equal(Severity.Info, d.Severity));
    }

    [Fact]
    public void A_text_that_is_missing_is_named() =>
        Assert.Equal(
            "archive/alder-post-2030-05-04.txt:1:1: error SS0419: The text of 'alder-post-2030-05-04' is not in the archive, so 2 quotations could not be verified. Put it there as alder-post-2030-05-04.txt.\n",
            Printed.Lines(OfSite(TestSite.Lake.Without(Post)).Diagnostics));

    [Fact]
    public void The_package_alone_and_the_texts_are_enough()
    {
        var result = OfPackage(Zip(TestSite.Lake), TestSite.Lake);
        Assert.Equal("", Printed.Lines(result.Diagnostics));
        Assert.Equal(OfSite(TestSite.Lake).Rows.AsEnumerable(), result.Rows.AsEnumerable());
    }

    [Fact]
    public void A_package_whose_quotation_was_changed_is_found_out_at_its_line()
    {
        var zip = Zip(TestSite.Lake, json => json.Replace("We have two shores", "We have six shores", StringComparison.Ordinal));
        var said = Assert.Single(OfPackage(zip, TestSite.Lake).Diagnostics);
        Assert.Equal(("SS0402", "evidence.json"), (said.Rule.Code, said.At!.Path));
        Assert.True(said.At.Line > 1);
    }

    [Fact]
    public void What_is_no_package_is_said_to_be_none() =>
        Assert.Equal(
            "evidence.zip:1:1: error SS0420: This is no evidence package (it is not a zip file). Load it down again.\n",
            Printed.Lines(OfPackage("hello"u8.ToArray(), TestSite.Lake).Diagnostics));

    [Fact]
    public void The_package_reads_back_as_it_was_written()
    {
        var package = Package(TestSite.Lake);
        var bytes = EvidencePackageFile.Write(package);
        Assert.Equal(bytes, EvidencePackageFile.Write(EvidencePackageFile.Read(new SourceFile(EvidencePackage.Name, bytes), new DiagnosticBag())!));
        Assert.Equal(["alder-post-2030-05-04", "southvale-agency-2030-05-04"], package.Sources.Select(s => s.Id));
        Assert.All(package.Sources, s => Assert.Equal(64, s.Sha256!.Length));
    }

    private static VerificationResult OfSite(TestSite site, VerifyOptions? options = null) =>
        SiteVerification.OfSite(site.Sources, Texts(site), null, options ?? new VerifyOptions());

    private static VerificationResult OfPackage(byte[] zip, TestSite site) =>
        SiteVerification.OfPackage(new SourceFile("evidence.zip", zip), Texts(site), null, new VerifyOptions());

    private static IEnumerable<SourceFile> Texts(TestSite site) => site.Sources.Files.Where(f => f.Path.StartsWith("archive/", StringComparison.Ordinal));

    private static EvidencePackage Package(TestSite site) => EvidencePackage.Of(site.Read().Whole.Content, LockFile.Read(site.Sources, new DiagnosticBag())!);

    private static byte[] Zip(TestSite site, Func<string, string>? change = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(EvidencePackage.Name, Encoding.UTF8.GetBytes((change ?? (j => j))(Encoding.UTF8.GetString(EvidencePackageFile.Write(Package(site))))));
            Add(EvidencePackage.LockName, Encoding.UTF8.GetBytes(site[EvidenceLock.Path]));

            void Add(string name, byte[] content)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
