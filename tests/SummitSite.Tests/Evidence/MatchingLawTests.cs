using System.Text;
using CsCheck;
using SummitSite.Evidence;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Evidence;

/// <summary>The matching contract as laws, over invented texts.</summary>
public sealed class MatchingLawTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char['a', 'z'].Array[1, 9].Select(c => new string(c)),
        Gen.Char['а', 'я'].Array[2, 8].Select(c => new string(c)),
        Gen.OneOf("It’s", "re-born", "naïve", "café", "U.S.", "2025", "10", "e\u0301tat", "Straße", "3,5", "A", "İz", "한국"));

    private static readonly Gen<string> Paragraph = Word.Array[12, 40].Select(w => string.Join(' ', w) + ".");

    private static readonly Gen<string> Article = Paragraph.Array[1, 6].Select(p => string.Join("\n\n", p));

    /// <summary>An article, and a stretch of whole words of one of its paragraphs that is long enough to stand for itself.</summary>
    private static readonly Gen<(string Article, int Paragraph, string[] Words)> Cut =
        from article in Article
        let paragraphs = article.Split("\n\n")
        from paragraph in Gen.Int[0, paragraphs.Length - 1]
        let words = paragraphs[paragraph].TrimEnd('.').Split(' ')
        from start in Gen.Int[0, words.Length - 6]
        from count in Gen.Int[6, words.Length - start]
        select (article, paragraph + 1, words[start..(start + count)]);

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.OneOf('a', 'e', '\u0301', '\u0327', ' ', '\u00a0', '\u2009', '\u00ad', '\u200b', '“', '”', '"', '’', '\'', '-', '\u2011', '–', '—', '\n', 'ᄀ', 'ᅡ', 'ᆨ', '가').Array[0, 30].Select(c => new string(c)));

    [Fact]
    public void Folding_twice_is_folding_once() => AnyText.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text), iter: 20_000);

    [Fact]
    public void What_folded_text_came_from_is_in_order_and_inside() => AnyText.Sample(text =>
    {
        var folded = Folding.Fold(text, new TextSpan(0, text.Length));
        return folded.Offsets.Length == folded.Text.Length + 1 && folded.Offsets.All(o => o >= 0 && o <= text.Length) && folded.Offsets.Zip(folded.Offsets.Skip(1)).All(p => p.First <= p.Second);
    });

    [Fact]
    public void A_quotation_cut_from_an_article_is_found_at_its_place() => Cut.Sample(cut =>
        Find(cut.Article, string.Join(' ', cut.Words), $"para. {cut.Paragraph}") switch
        {
            QuoteMatch.Found found => Folding.Fold(cut.Article.Substring(found.Places[0].Span.Start, found.Places[0].Span.Length)) == Folding.Fold(string.Join(' ', cut.Words))
                && found.Places[0].Paragraph == cut.Paragraph,
            QuoteMatch.FoundTwice => Occurrences(cut.Article, cut.Words) > 1,
            _ => false,
        });

    [Fact]
    public void Typographic_variants_are_accepted()
    {
        var variant = from cut in Cut from seed in Gen.Int[0, 1_000_000] select (cut, Words: Vary(string.Join(' ', cut.Words), seed));
        variant.Sample(v => Find(v.cut.Article, v.Words, "") is QuoteMatch.Found or QuoteMatch.FoundTwice);
    }

    [Fact]
    public void A_changed_letter_digit_case_order_or_word_is_refused()
    {
        var mutation = from cut in Cut from at in Gen.Int[0, cut.Words.Length - 1] from kind in Gen.Int[0, Mutations.Count - 1] select (cut, at, kind);
        mutation.Sample(m =>
        {
            var mutated = Mutations.Apply(m.cut.Words, m.at, m.kind);
            // What by chance stands in the article all the same is no mutation.
            return Folding.Fold(m.cut.Article).Contains(Folding.Fold(string.Join(' ', mutated)), StringComparison.Ordinal)
                || Find(m.cut.Article, string.Join(' ', mutated), "") is not (QuoteMatch.Found or QuoteMatch.FoundTwice);
        });
    }

    [Fact]
    public void Whatever_is_looked_for_there_is_an_answer()
    {
        var word = Gen.OneOf("we", "\"we", "have\"", "have", "two", "two,", "\"two\"", "shores.", "shores", "[…]", "and", "–", "\",");
        var text = word.Array[1, 12].Select(w => string.Join(' ', w));
        (from article in text.Array[1, 3] from words in text from locator in Gen.OneOf("", "para. 2", "paras. 1-2") select (article, words, locator))
            .Sample(t => Find(string.Join('\n', t.article), t.words, t.locator) is not null, iter: 20_000);
    }

    private static QuoteMatch Find(string article, string words, string locator) =>
        QuoteMatcher.Find(QuotationText.Of([words], null, null), new ArchivedText(new SourceText("archive/a.txt", article)), locator);

    private static int Occurrences(string article, string[] words) =>
        article.Split("\n\n").Sum(p => QuoteMatcher.Occurrences(Folding.Fold(p), Folding.Fold(string.Join(' ', words)), 0).Count());

    /// <summary>The same words as another typesetter would set them.</summary>
    private static string Vary(string text, int seed)
    {
        var varied = new StringBuilder();
        foreach (var c in Folding.Fold(text))
        {
            seed = (int)((seed * 1_103_515_245L + 12_345) & 0x7fffffff);
            var choice = seed / 7 % 3;
            varied.Append(c switch
            {
                ' ' => new[] { " ", "\u00a0", " \n " }[choice],
                '\'' => new[] { "'", "’", "‘" }[choice],
                '-' => new[] { "-", "\u2010", "\u2011" }[choice],
                'é' => new[] { "é", "e\u0301", "é\u00ad" }[choice],
                _ => choice == 0 ? $"{c}" : choice == 1 && char.IsAsciiLetterLower(c) ? $"{c}\u200b" : $"{c}",
            });
        }
        return varied.ToString();
    }
}
