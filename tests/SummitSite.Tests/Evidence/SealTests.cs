using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Evidence;

/// <summary>Sealing the lake site: what is kept, what is new, what is refused.</summary>
public sealed class SealTests
{
    private const string Quotes = "content/quotes/alder-post-2030-05-04.yaml";
    private const string Post = "archive/alder-post-2030-05-04.txt";

    [Fact]
    public void Sealing_again_changes_no_byte()
    {
        var made = Seal(TestSite.Lake);
        Assert.Equal((0, 3, 0), (made.Summary.Sealed.Length, made.Summary.Kept, made.Summary.Dropped.Length));
        Assert.True(made.Lock!.Bytes.Span.SequenceEqual(File(TestSite.Lake)));
    }

    [Fact]
    public void A_new_quotation_has_the_day_of_today_and_the_others_keep_theirs()
    {
        var made = Seal(TestSite.Lake.Replace(Quotes, "text: the first bell will ring before the month is out", "text: bell will ring before the month is out"));
        Assert.Equal("nordh-first-bell", Assert.Single(made.Summary.Sealed));
        var evidence = Read(made);
        Assert.Equal("2030-07-01", evidence.Quotations["nordh-first-bell"].Day);
        Assert.Equal("2030-05-06", evidence.Quotations["sud-two-shores"].Day);
    }

    [Fact]
    public void One_quotation_that_is_not_found_stops_it_all()
    {
        var made = Seal(TestSite.Lake.Replace(Quotes, "calm water is no reason", "calm water is a reason"));
        Assert.Null(made.Lock);
        Assert.Equal("SS0402", Assert.Single(made.Diagnostics).Rule.Code);
    }

    [Fact]
    public void A_quotation_that_is_gone_is_dropped()
    {
        var text = TestSite.Lake[Quotes];
        var made = Seal(TestSite.Lake.With(Quotes, text[..text.IndexOf("  - id: nordh-calm-water", StringComparison.Ordinal)]));
        Assert.Equal("nordh-calm-water", Assert.Single(made.Summary.Dropped));
        Assert.DoesNotContain("southvale-agency-2030-05-04", Read(made).Texts.Keys);
    }

    [Fact]
    public void Without_its_text_a_seal_stays_while_the_words_do()
    {
        var made = Seal(TestSite.Lake.Without(Post));
        Assert.Equal(3, made.Summary.Kept);
        Assert.Contains("alder-post-2030-05-04", Read(made).Texts.Keys);
    }

    [Fact]
    public void Without_its_text_a_changed_quotation_is_refused() =>
        Assert.Equal(
            "content/quotes/alder-post-2030-05-04.yaml:4:11: error SS0419: The quotation 'nordh-first-bell' cannot be sealed, because the text of 'alder-post-2030-05-04' is not archived. Put it there as archive/alder-post-2030-05-04.txt, for example with 'import'.\n",
            Printed.Lines(Seal(TestSite.Lake.Without(Post).Replace(Quotes, "text: the first bell will", "text: the last bell will")).Diagnostics));

    [Fact]
    public void A_release_records_every_entry_and_only_of_a_site_without_errors()
    {
        var made = SiteSeal.Run(TestSite.Lake.Sources, new SealOptions("2030-07-01", Release: true));
        Assert.Equal(made.Summary.Released, Read(made).Released.Count);
        Assert.True(made.Summary.Released > 20);

        var faulty = TestSite.Lake.Replace("content/timelines/the-day.yaml", "    discrepancies: [duration]", "    discrepancies: [duratoin]");
        Assert.Null(SiteSeal.Run(faulty.Sources, new SealOptions("2030-07-01", Release: true)).Lock);
        Assert.NotNull(Seal(faulty).Lock);
    }

    [Fact]
    public void The_lock_reads_back_as_it_was_written()
    {
        var once = LockFile.Write(Read(SiteSeal.Run(TestSite.Lake.Sources, new SealOptions("2030-07-01", Release: true))));
        Assert.Equal(once, LockFile.Write(LockFile.Read(new SourceFile(EvidenceLock.Path, once), new DiagnosticBag())!));
    }

    private static SealResult Seal(TestSite site) => SiteSeal.Run(site.Sources, new SealOptions("2030-07-01"));

    private static EvidenceLock Read(SealResult made) => LockFile.Read(new SourceFile(made.Lock!.Path, made.Lock.Bytes), new DiagnosticBag())!;

    private static byte[] File(TestSite site) => System.Text.Encoding.UTF8.GetBytes(site[EvidenceLock.Path]);
}
