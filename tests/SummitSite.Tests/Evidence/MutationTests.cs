using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Reading;
using SummitSite.Tests.Site;
using SummitSite.Text;
using Xunit;
using Xunit.Abstractions;

namespace SummitSite.Tests.Evidence;

/// <summary>Every change of a single word of every quotation is an error, whether the archive is at hand or not.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    [Fact]
    public void By_the_lock_alone_in_every_real_quotation() => Hold(Repository.Sources(), Archive.Empty, "without the archive");

    [SeedFact]
    public void With_the_seed_article_in_every_real_quotation() =>
        Hold(Repository.Sources(), Of([new SourceFile("archive/belta-2025-08-16.txt", File.ReadAllBytes(SeedFactAttribute.SeedPath!))]), "with the archive");

    [Fact]
    public void By_the_lock_alone_at_the_lake() => Hold(TestSite.Lake.Sources, Archive.Empty, "at the lake, without the archive");

    [Fact]
    public void With_the_archive_at_the_lake() =>
        Hold(TestSite.Lake.Sources, Of(ContentReader.Archive(TestSite.Lake.Sources)), "at the lake, with the archive");

    private static Archive Of(IEnumerable<SourceFile> texts) => Archive.Of(texts, f => TextFile.Decode(f, new DiagnosticBag()));

    /// <summary>All mutations stand in one site, each at a place of its own, and are checked at once; one without an error at its place got through.</summary>
    private void Hold(SiteSources sources, Archive archive, string name)
    {
        var content = ContentReader.Read(sources, new DiagnosticBag());
        var mutated = content.Quotes.SelectMany(Mutate).Select(At).ToImmutableArray();
        var bag = new DiagnosticBag();
        EvidenceCheck.Run(Linker.Link(content with { Quotes = mutated }, new DiagnosticBag())!, LockFile.Read(sources, new DiagnosticBag())!, archive, bag);
        var errors = bag.Sorted().Where(d => d.Severity == Severity.Error && d.At is not null).Select(d => d.At!).ToHashSet();

        var caught = mutated.Count(q => errors.Contains(q.Fragments[0].At) || errors.Contains(q.LocatorAt));
        output.WriteLine($"{caught} of {mutated.Length} single-word mutations caught {name}");
        Assert.Equal(mutated.Length, caught);
        Assert.True(mutated.Length >= content.Quotes.Length * Mutations.Count);
    }

    private static IEnumerable<Quote> Mutate(Quote quote) =>
        from fragment in Enumerable.Range(0, quote.Fragments.Length)
        from at in Enumerable.Range(0, Words(quote, fragment).Length)
        from kind in Enumerable.Range(0, Mutations.Count)
        let mutated = Mutate(quote, fragment, at, kind)
        where mutated is not null
        select mutated;

    private static Quote At(Quote quote, int number)
    {
        var at = new Location(new SourceText("mutations.yaml", ""), new TextSpan(number, 0));
        return quote with { Fragments = quote.Fragments.SetItem(0, quote.Fragments[0] with { At = at }), LocatorAt = at };
    }

    /// <summary>Null where the mutation leaves the words as they were (two equal ones swapped, or ours in square brackets).</summary>
    private static Quote? Mutate(Quote quote, int fragment, int at, int kind)
    {
        var text = string.Join(' ', Mutations.Apply(Words(quote, fragment), at, kind));
        var mutated = quote with { Fragments = quote.Fragments.SetItem(fragment, quote.Fragments[fragment] with { Text = text }) };
        return QuotationText.Of(mutated).Digest == QuotationText.Of(quote).Digest ? null : mutated;
    }

    private static string[] Words(Quote quote, int fragment) => quote.Fragments[fragment].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
