using CsCheck;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Text;

public sealed class SlugTests
{
    [Fact]
    public void A_slug_made_from_any_text_is_a_slug_or_nothing() =>
        Gen.String.Sample(text => Slug.From(text) is var slug && (slug.Length == 0 || Slug.IsSlug(slug)));

    [Fact]
    public void A_slug_made_from_a_slug_is_the_same() => Gen.String.Select(Slug.From).Sample(slug => Slug.From(slug) == slug);

    [Theory]
    [InlineData("Łódź é", "lodz-e")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Straße", "strasse")]
    [InlineData("Tromsø", "tromso")]
    [InlineData("Emmanuel Macron’s call", "emmanuel-macrons-call")]
    [InlineData("What was said?", "what-was-said")]
    [InlineData("  -- 12:30 --  ", "12-30")]
    [InlineData("😀", "")]
    [InlineData("Аляска", "")]
    public void Names_become_what_a_reader_would_type(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a/b")]
    public void Other_texts_are_no_slugs(string text) => Assert.False(Slug.IsSlug(text));
}
