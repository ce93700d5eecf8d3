using CsCheck;
using SummitSite.Cards;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Cards;

public sealed class CardTests
{
    private static readonly Card Quotation = new("quotes/shores", "“We have two shores … and one lake”", null, ["Pavel Sud", "3 May 2030", "Printed by Alder Post", "Translated from Japanese"], "The Lake Summit");
    private static readonly Card Article = new("the-meeting", "The meeting", "Three hours at the lake, and two announcements.", ["Article", "6 May 2030"], "The Lake Summit");

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Char["abcdefgnopqrst ABC,.“” ЖЩйії"].Array[1, 900].Select(c => new string(c)),
        Gen.Char["ABCWM"].Array[1, 300].Select(c => new string(c)));

    /// <summary>
    /// The bytes of two cards and an icon, by digest: they are the same on every machine. Who changes how cards are drawn changes these, and then also the
    /// number of the drawing in <see cref="Card"/> or <see cref="Icon"/>, because cards that stand already are not drawn again under the same name.
    /// </summary>
    [Fact]
    public void The_same_card_has_the_same_bytes_on_every_machine() => Golden.Verify(
        "tests/SummitSite.Tests/Cards/drawings.txt",
        string.Concat(((DrawnFile[])[Quotation.File, Article.File, Icon.All[0].File]).Select(f => $"{f.Path} {BuildManifest.Digest(f.Draw().Span)}\n")));

    [Fact]
    public void It_does_not_matter_on_which_thread_or_how_often_it_is_drawn()
    {
        var once = Quotation.File.Draw().ToArray();
        var many = new byte[8][];
        Parallel.For(0, many.Length, i => many[i] = (i % 2 == 0 ? Quotation : Quotation with { }).File.Draw().ToArray());
        Assert.All(many, bytes => Assert.Equal(once, bytes));
    }

    [Fact]
    public void A_card_has_the_size_that_pages_say() => Assert.All((Card[])[Quotation, Article], card =>
    {
        var picture = Picture.Read(card.File.Draw());
        Assert.Equal((Card.Width, Card.Height), (picture.Width, picture.Height));
    });

    [Fact]
    public void Words_stay_off_the_edges_and_off_the_line_however_many_there_are() => Gen.Select(Words, Words, Words).Sample(
        (words, below, beside) =>
        {
            var picture = Picture.Read(new Card("x", words, below, [beside, words], below).File.Draw());
            return picture.IsPaper(0, 0, Card.Width, 20) && picture.IsPaper(0, 600, Card.Width, Card.Height)
                && picture.IsPaper(0, 0, 24, Card.Height) && picture.IsPaper(1170, 0, Card.Width, Card.Height)
                && picture.IsPaper(798, 0, 820, Card.Height) && picture.IsPaper(826, 0, 850, Card.Height);
        },
        iter: 25);

    [Fact]
    public void The_shortest_words_are_the_largest()
    {
        Assert.True(Height("“Historic”") > Height("“" + string.Join(' ', Enumerable.Repeat("historic", 60)) + "”"));

        int Height(string words)
        {
            var picture = Picture.Read(new Card("x", words, null, [], "x").File.Draw());
            return Enumerable.Range(0, 300).SkipWhile(IsPaper).TakeWhile(y => !IsPaper(y)).Count();

            bool IsPaper(int y) => picture.IsPaper(30, y, 790, y + 1);
        }
    }

    [Fact]
    public void Another_word_anywhere_is_another_name() => Assert.Distinct(
        ((Card[])[Quotation, Quotation with { Words = "“One shore”" }, Quotation with { Below = "below" }, Quotation with { Beside = Quotation.Beside.SetItem(3, "Original") }, Quotation with { Site = "Another" }])
            .Select(c => c.File.Path));

    [Fact]
    public void A_card_says_what_it_cannot_write()
    {
        Assert.Null(Quotation.Missing);
        Assert.Equal("ש", (Quotation with { Beside = ["שלום"] }).Missing.ToString());
    }

    [Fact]
    public void An_icon_is_as_large_as_it_says() => Assert.All(Icon.All, icon =>
    {
        var picture = Picture.Read(icon.File.Draw());
        Assert.Equal((icon.Size, icon.Size), (picture.Width, picture.Height));
        Assert.Equal((1, 0, 2), (picture[0, 0], picture[icon.Size / 2, 5], picture[icon.Size - 1, icon.Size - 1]));
    });
}
