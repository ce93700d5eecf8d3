using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Reading;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Site;

/// <summary>What must hold between the repository and the article it starts from.</summary>
public sealed partial class SeedTests
{
    private const int Words = 8;

    private static readonly string[] TextEndings = [".md", ".yaml", ".yml", ".html", ".css", ".cs", ".json", ".txt", ".csproj", ".props"];

    [SeedFact]
    public void No_eight_consecutive_words_of_the_seed_stand_outside_its_quotations()
    {
        var quoted = ContentReader.Read(Repository.Sources(), new DiagnosticBag()).Quotes.SelectMany(q => q.Fragments).SelectMany(f => Runs(f.Text)).ToHashSet(StringComparer.Ordinal);
        var seed = Runs(File.ReadAllText(SeedFactAttribute.SeedPath!)).Except(quoted).ToHashSet(StringComparer.Ordinal);

        var copied = Repository.FilesBelow("")
            .Where(f => TextEndings.Any(e => f.Path.EndsWith(e, StringComparison.Ordinal)))
            .SelectMany(f => Runs(Encoding.UTF8.GetString(f.Bytes.Span)).Where(seed.Contains).Select(run => $"{f.Path}: {run}"))
            .ToArray();

        Assert.True(seed.Count > 500, "The seed named by SUMMIT_SEED has hardly any words: is it the right file?");
        Assert.Empty(copied);
    }

    [SeedFact]
    public void Every_quotation_of_the_seed_stands_in_it_word_for_word_where_its_locator_says()
    {
        var seed = new ArchivedText(new SourceText("archive/seed.txt", File.ReadAllText(SeedFactAttribute.SeedPath!)));
        var quotes = ContentReader.Read(Repository.Sources(), new DiagnosticBag()).Quotes.Where(q => q.Source.Target.Id == "belta-2025-08-16").ToArray();

        Assert.Equal(25, quotes.Length);
        Assert.All(quotes, quote => Assert.IsType<QuoteMatch.Found>(QuoteMatcher.Find(QuotationText.Of(quote), seed, quote.Locator)));
    }

    [SeedFact]
    public void Every_link_to_the_words_of_the_seed_leads_to_one_place()
    {
        var seed = Folding.Fold(File.ReadAllText(SeedFactAttribute.SeedPath!));
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(Repository.Sources(), bag);
        var evidence = LockFile.Read(Repository.Sources(), bag)!;
        var source = content.Sources.Single(s => s.Id == "belta-2025-08-16");
        foreach (var quote in content.Quotes.Where(q => q.Source.Target == source.Key))
        {
            var parts = TextFragment.Of(quote, source, evidence)!.Split(":~:text=")[1].Split(',').Select(Uri.UnescapeDataString).ToArray();
            var prefix = parts[0].EndsWith('-') ? Folding.Fold(parts[0][..^1]) : "";
            var start = Folding.Fold(parts[prefix.Length > 0 ? 1 : 0]);
            Assert.True(Places(seed, start).Count(at => seed[..at].TrimEnd().EndsWith(prefix, StringComparison.Ordinal)) == 1, quote.Id);
        }

        static IEnumerable<int> Places(string text, string words)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
                yield return at;
        }
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value.Replace('’', '\'')).ToArray();
        for (var i = 0; i + Words <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + Words)]);
    }

    [GeneratedRegex("[a-z0-9’'-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
