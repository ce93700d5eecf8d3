using SummitSite.Finishing.Facts;
using SummitSite.Rendering;
using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed class PageScannerTests
{
    [Theory]
    [InlineData("<a href=\"/x\">", "/x")]
    [InlineData("<a href='/x'>", "/x")]
    [InlineData("<a href=/x>", "/x")]
    [InlineData("<a href=/x/y title=z>", "/x/y")]
    [InlineData("<A\n HREF \n=\t \"/x?a&amp;b\" >", "/x?a&amp;b")]
    [InlineData("<a class=href data-href=\"/no\" href=\"/x\" href=\"/y\">", "/x")]
    [InlineData("<p>\r\n\r\n<a\r\nhref=\"/x\">", "/x")]
    public void An_address_is_found_where_it_is_written(string html, string written)
    {
        var span = Scan(html).Urls[0].Written.Span;
        Assert.Equal(written, html.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Offsets_hold_beyond_sixteen_bits_of_lines_and_columns()
    {
        var html = new string('\n', 70_000) + new string(' ', 70_000) + "<a href=\"/x\">";
        Assert.Equal(html.Length - "/x\">".Length, Scan(html).Urls[0].Written.Span.Start);
    }

    [Fact]
    public void Inside_a_drawing_a_title_and_a_style_are_ordinary_elements()
    {
        var facts = Scan("<svg><title>a<a href=\"/x\">b</a></title><style><a href=\"/y\"/></style></svg><title><a href=\"/z\"></title>");
        Assert.Equal(["/x", "/y"], facts.Urls.Select(u => u.Value));
        Assert.True(facts.Head.HasTitle);
    }

    [Fact]
    public void Headings_keep_their_words_without_marks_and_folded() =>
        Assert.Equal([new Heading(1, "One two & three"), new Heading(6, "")], Scan("<h1>One <em>two</em>\n  &amp; three</h1><p>no</p><h6></h6>").Headings.ToArray());

    [Fact]
    public void Every_id_is_found_with_its_element() =>
        Assert.Equal([new ElementId("a", "p"), new ElementId("B", "circle")], Scan("<p id=a></p><svg><circle ID='B'/></svg>").Ids.ToArray());

    private static PageFacts Scan(string html) => PageScanner.Scan(new RenderedPage("/", "", html, null, new PageOrigin(null, MarkupSite.Template)));
}
