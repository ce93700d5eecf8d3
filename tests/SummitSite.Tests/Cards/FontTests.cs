using System.Text;
using SummitSite.Cards.Fonts;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Cards;

public sealed class FontTests
{
    [Theory]
    [InlineData("ABCXYZ abcxyz 0123456789 “”‘’„«»‹›–—…,.;:!?()[]&%§€$ 1/2")]
    [InlineData("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ")]
    [InlineData("ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ")]
    [InlineData("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄєІіЇїҐґЎў")]
    [InlineData("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ")]
    public void Both_fonts_write_the_languages_of_Europe(string letters) =>
        Assert.All((Font[])[Font.Regular, Font.SemiBold], font => Assert.Null(font.Missing(letters)));

    [Theory]
    [InlineData("peace שלום", "ש")]
    [InlineData("سلام", "س")]
    [InlineData("和平", "和")]
    [InlineData("fine 🕊", "🕊")]
    public void What_they_cannot_write_they_name(string text, string missing) => Assert.Equal(missing, Font.Regular.Missing(text).ToString());

    [Fact]
    public void Letters_that_lean_towards_each_other_stand_closer() =>
        Assert.All((string[])["AV", "To", "Wa", "Ту"], pair => Assert.True(Font.Regular.Width(pair) < Font.Regular.Width(pair[..1]) + Font.Regular.Width(pair[1..]), pair));

    [Fact]
    public void Every_letter_has_a_shape_and_a_space_has_none()
    {
        Assert.All("AgéŁЖй“", letter => Assert.NotEmpty(Shape(letter)));
        Assert.Empty(Shape(' '));
    }

    [Fact]
    public void An_outline_is_closed() => Assert.All("Bg8éЖ&", letter =>
    {
        var curves = Shape(letter);
        for (int i = 0, first = 0; i < curves.Count; i++)
            if (i + 1 == curves.Count || curves[i + 1].From != curves[i].To)
            {
                Assert.Equal(curves[first].From, curves[i].To);
                first = i + 1;
            }
    });

    [Fact]
    public void The_licence_stands_beside_the_fonts() =>
        Assert.Contains("SIL Open Font License", Encoding.UTF8.GetString(Repository.FilesBelow("src/SummitSite/Cards").Single(f => f.Path.EndsWith("OFL.txt", StringComparison.Ordinal)).Bytes.Span), StringComparison.OrdinalIgnoreCase);

    private static List<Curve> Shape(char letter) => Font.Regular.Shape(Font.Regular.Glyphs(letter.ToString()).Single().Glyph);
}
