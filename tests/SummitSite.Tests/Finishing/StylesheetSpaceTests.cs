using SummitSite.Finishing;
using SummitSite.Finishing.Assets;
using Xunit;

namespace SummitSite.Tests.Finishing;

/// <summary>What a style sheet loses on its way to a reader, and what it keeps.</summary>
public sealed class StylesheetSpaceTests
{
    [Theory]
    [InlineData("/* one */\np { color : red; margin: 0 auto; }\n\nq { }\n", "p{color :red;margin:0 auto}q{}")]
    [InlineData("@layer base, parts;\n@media (width < 44rem) {\n  a > b, a + b { --x: 1; }\n}", "@layer base,parts;@media (width < 44rem){a > b,a + b{--x:1}}")]
    [InlineData("p { inline-size: calc(1rem + 2px - var(--x, 3px)) }", "p{inline-size:calc(1rem + 2px - var(--x,3px))}")]
    [InlineData("a /* c */ b {} a/* c */.b {}", "a b{}a/**/.b{}")]
    [InlineData("p { content: \"  a ; /* b */  \" ; background: url( a b.png ) }", "p{content:\"  a ; /* b */  \";background:url( a b.png )}")]
    [InlineData("p { background: url( \"a  b.png\" ) ; }", "p{background:url( \"a  b.png\" )}")]
    [InlineData("p { --empty: ; color: red }", "p{--empty: ;color:red}")]
    [InlineData("p :hover { } p:hover { }", "p :hover{}p:hover{}")]
    [InlineData("p { color: red } /* never closed", "p{color:red}")]
    [InlineData("@charset \"utf-8\";\n@import  \"a.css\"  screen;", "@charset \"utf-8\";@import \"a.css\" screen;")]
    public void Space_goes_where_it_means_nothing(string css, string expected) => Assert.Equal(expected, Without(css));

    [Theory]
    [InlineData("p{color:red}")]
    [InlineData("a b{--x: ;}")]
    public void Done_twice_is_done_once(string css) => Assert.Equal(Without(css), Without(Without(css)));

    private static string Without(string css) => System.Text.Encoding.UTF8.GetString(Edit.Apply(css, StylesheetSpace.Edits(css)).Span);
}
