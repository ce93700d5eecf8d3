using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class SvgTests
{
    [Fact]
    public void A_picture_is_an_image_with_a_name_and_a_description() =>
        Assert.Equal(
            "<svg role=\"img\" width=\"100%\" height=\"20\"><title>A &amp; B</title><desc>1 &lt; 2</desc></svg>", Written(new Picture("A & B", "1 < 2", 20, [])));

    [Fact]
    public void A_picture_with_links_is_a_group_because_an_image_hides_what_is_in_it() =>
        Assert.Contains(
            "<svg role=\"group\" width=\"100%\" height=\"9\"><title>T</title><desc>D</desc><a href=\"/timeline/#a\" aria-label=\"Open\"><circle cx=\"50%\" cy=\"4\" r=\"3\"/></a></svg>",
            Written(new Picture("T", "D", 9, [new Linked("/timeline/#a", "Open", [new Dot(50, 4, 3)])])), StringComparison.Ordinal);

    [Fact]
    public void Numbers_have_one_decimal_at_most_and_no_signs_of_a_culture() =>
        Assert.Contains("<line class=\"faint\" x1=\"33.3%\" y1=\"0\" x2=\"66.7%\" y2=\"1234.6\"/>", Written(new Picture("", "", 9, [new Stroke(100 / 3.0, 0.04, 200 / 3.0, 1234.56, "faint")])), StringComparison.Ordinal);

    [Fact]
    public void From_right_to_left_places_are_mirrored_and_anchors_are_not()
    {
        var picture = new Picture("", "", 9, [new Label("<a>", 10, 8, Anchor.End, "soft", 4, "b"), new Bar(10, 30, 0, 5), new Square(25, 4, 6), new Dot(1, 2, 3)]);
        Assert.Contains("<text class=\"soft\" x=\"10%\" y=\"8\" dx=\"4\" text-anchor=\"end\">&lt;a&gt; <tspan class=\"soft\">b</tspan></text><rect x=\"10%\"", Written(picture), StringComparison.Ordinal);
        Assert.EndsWith(
            "<text class=\"soft\" x=\"90%\" y=\"8\" dx=\"-4\" text-anchor=\"end\">&lt;a&gt; <tspan class=\"soft\">b</tspan></text><rect x=\"60%\" y=\"0\" width=\"30%\" height=\"5\"/>"
            + "<rect x=\"75%\" y=\"4\" width=\"6\" height=\"6\" transform=\"translate(-3 -3)\"/><circle cx=\"99%\" cy=\"2\" r=\"3\"/></svg>",
            Svg.Write(picture, isRightToLeft: true).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One two three", 3, "One two|three")]
    [InlineData("One two three", 1, "One two…")]
    [InlineData("Incomprehensibilities", 2, "Incompre…")]
    public void A_line_is_broken_at_spaces_and_cut_where_it_must_be(string text, int lines, string broken) =>
        Assert.Equal(broken, string.Join('|', TextWidth.Wrap(text, 80, lines)));

    private static string Written(Picture picture) => Svg.Write(picture, isRightToLeft: false).Markup;
}
