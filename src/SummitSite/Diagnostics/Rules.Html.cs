using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0701 = new(
        "SS0701", Severity.Error, "A link that leads nowhere",
        "Every address of the site that a page names must be there when the site is published.",
        "[the talks](/timline/)  should be  [the talks](/timeline/)");

    private static readonly Rule SS0702 = new(
        "SS0702", Severity.Error, "A place that a page does not have",
        "What follows the # of a link, and what attributes such as `for` and `aria-labelledby` name, is the id of an element. The page has no such element.",
        "[the talks](/timeline/#talks-opens), while the event's id is talks-open.");

    private static readonly Rule SS0703 = new(
        "SS0703", Severity.Error, "An id that stands twice on a page",
        "A link can only lead to one of the two places. Headings get their ids from their words, so two headings of a page with the same words need different ones.",
        "Two sections of an article with the heading Background.");

    private static readonly Rule SS0704 = new(
        "SS0704", Severity.Error, "A picture that is missing",
        "Pictures stand in content/images, and their addresses start with /images/.",
        "![A map](/images/mpa.png)  should be  ![A map](/images/map.png)");

    private static readonly Rule SS0705 = new(
        "SS0705", Severity.Error, "A picture without a text alternative",
        "Readers who do not see the picture hear its alternative instead. An empty alternative says that there is nothing to hear.",
        "<img src=\"/images/map.png\">  should be  <img src=\"/images/map.png\" alt=\"The base, north of the city\">");

    private static readonly Rule SS0706 = new(
        "SS0706", Severity.Warning, "A heading level that is skipped",
        "Headings are the page's outline: readers who move by them look for the level in between.",
        "## Background, followed by #### Sources");

    private static readonly Rule SS0707 = new(
        "SS0707", Severity.Error, "Not exactly one title on a page",
        "The one first-level heading of a page is its title.",
        "A template with two h1 elements, or with none.");

    private static readonly Rule SS0708 = new(
        "SS0708", Severity.Error, "A relative address",
        "What is written once is shown on many pages, and a relative address leads somewhere else from each of them.",
        "[Ada](../speakers/ada.md)  should be  [Ada](speaker:ada)");

    private static readonly Rule SS0709 = new(
        "SS0709", Severity.Error, "An address that is almost that of a page",
        "Addresses of pages end in a slash. Without it some hosts send the reader round by another request, and others find nothing.",
        "[About](/about)  should be  [About](/about/)");

    private static readonly Rule SS0710 = new(
        "SS0710", Severity.Error, "An address of a kind that is not used",
        "Links lead to pages of this site (/about/), to other sites (https:), to a mailbox (mailto:) or a telephone (tel:). Scripts and data in an address are a danger to readers.",
        "[Show](javascript:show())");

    private static readonly Rule SS0711 = new(
        "SS0711", Severity.Error, "An address that starts with two slashes",
        "It leads to another site, by http or https as the page happens to be fetched.",
        "//example.org/  should be  https://example.org/");

    private static readonly Rule SS0712 = new(
        "SS0712", Severity.Error, "An empty address",
        "An empty address means the page itself, which is never what was wanted.",
        "[About]()");

    private static readonly Rule SS0713 = new(
        "SS0713", Severity.Error, "A link without a name",
        "A link needs words, a picture with an alternative, or a label; otherwise it is announced as nothing but a link.",
        "[](/about/)  should be  [About](/about/)");

    private static readonly Rule SS0714 = new(
        "SS0714", Severity.Error, "A page without a title in its head",
        "The title is what tabs, bookmarks and search results show.",
        "<title></title>");

    private static readonly Rule SS0715 = new(
        "SS0715", Severity.Error, "A page without a language",
        "The language tells a voice how to speak the words and a browser how to break them.",
        "<html>  should be  <html lang=\"en\">");

    private static readonly Rule SS0716 = new(
        "SS0716", Severity.Warning, "A file that no page needs",
        "Files in templates/assets and content/images are published when a page or a style sheet refers to them. This one is left out of the site.",
        "content/images/old-map.png");

    private static readonly Rule SS0717 = new(
        "SS0717", Severity.Error, "A file of another host",
        "A page fetches nothing from elsewhere, so that nobody learns who reads it and nothing breaks when others move. Put the file into content/images or templates/assets.",
        "<img src=\"https://example.org/map.png\" alt=\"\">");

    private static readonly Rule SS0718 = new(
        "SS0718", Severity.Error, "Markup that the page's security policy stops",
        "Frames, embedded objects, a base element and scripts in attributes do not work under the policy that every page carries.",
        "<button onclick=\"show()\">");

    private static readonly Rule SS0719 = new(
        "SS0719", Severity.Error, "A page that does not name its encoding",
        "The encoding comes first in the head, and the security policy right behind it.",
        "<head> should start with <meta charset=\"utf-8\">");

    private static readonly Rule SS0720 = new(
        "SS0720", Severity.Error, "A style sheet that names a missing file",
        "Fonts, pictures and other style sheets that a style sheet names stand beside it in templates/assets, or in content/images.",
        "background: url(papper.svg)");

    private static readonly Rule SS0721 = new(
        "SS0721", Severity.Error, "Style sheets that import each other",
        "A style sheet that is imported cannot import the one that imports it.",
        "a.css: @import \"b.css\", and b.css: @import \"a.css\"");

    private static readonly Rule SS0722 = new(
        "SS0722", Severity.Warning, "A page that is heavy to open",
        "What a browser fetches to show a page first, compressed as hosts send it, should be 50 kB at the most, or readers with a slow line or little data stay away. Shorten the page or divide it; "
            + "make pictures smaller, or fetch those further down when they are needed: loading=\"lazy\".",
        "An article with a photograph of 400 kB.");

    private static readonly Rule SS0723 = new(
        "SS0723", Severity.Warning, "Style sheets that are heavy",
        "Nothing of a page is shown before its style sheets are there. Together they should be 10 kB at the most, compressed as hosts send them. What one type of page needs alone can be a style sheet of its own.",
        "A framework's whole style sheet, of which a page uses a tenth.");

    private static readonly Rule SS0724 = new(
        "SS0724", Severity.Warning, "Scripts that are heavy",
        "Scripts add ways to choose to pages that can be read without them. Those of one page should be 3 kB at the most, compressed as hosts send them.",
        "A library in templates/assets for what a few lines can do.");

    private static ImmutableArray<Rule> HtmlRules =>
    [
        SS0701, SS0702, SS0703, SS0704, SS0705, SS0706, SS0707, SS0708, SS0709, SS0710, SS0711, SS0712, SS0713, SS0714, SS0715, SS0716, SS0717, SS0718, SS0719, SS0720, SS0721, SS0722, SS0723, SS0724,
    ];

    private const string Pictures = "/images/";

    internal static Diagnostic BrokenLink(Location at, string address, string? near, string pages) =>
        SS0701.At(at, $"Nothing is at '{address}'.{DidYouMean(near)} It is named on {pages}.");

    internal static Diagnostic BrokenFragment(Location at, string target, string id, string? near, string pages) =>
        SS0702.At(at, $"The page {target} has no place '#{id}'.{DidYouMean(near is null ? null : "#" + near)} It is named on {pages}.");

    internal static Diagnostic UnknownIdInAttribute(Location at, string attribute, string id, string? near, string pages) =>
        SS0702.At(at, $"The attribute '{attribute}' names the id '{id}', which no element of the page has.{DidYouMean(near)} It is on {pages}.");

    internal static Diagnostic DuplicateHtmlId(Location at, string id, IReadOnlyList<string> elements, string pages) =>
        SS0703.At(at, $"The id '{id}' belongs to {elements.Count} elements: {string.Join(", ", elements.Select(e => $"<{e}>"))}. Give all but one another id, or, for headings, other words. This is on {pages}.");

    internal static Diagnostic MissingPicture(Location at, string address, string? near, string pages) =>
        SS0704.At(at, $"There is no picture at '{address}'.{DidYouMean(near)}{(near is null && address.StartsWith(Pictures, StringComparison.Ordinal) ? $" Put the file into content/images as '{address[Pictures.Length..]}', or correct the address." : "")} It is named on {pages}.");

    internal static Diagnostic PictureWithoutAlternative(Location at, string address, string pages) =>
        SS0705.At(at, $"The picture '{address}' has no text alternative. Add alt with what it shows, or alt=\"\" if it only decorates. It is on {pages}.");

    internal static Diagnostic SkippedLevel(Location at, string heading, int level, int before, string pages) =>
        SS0706.At(at, before == 0
            ? $"The heading '{heading}' of level {level} stands before the page's title. Put the title first. This is on {pages}."
            : $"The heading '{heading}' is of level {level}, under one of level {before}. Make it level {before + 1}. This is on {pages}.");

    internal static Diagnostic NotOneTitle(Location at, IReadOnlyList<string> titles, string pages) =>
        SS0707.At(at, titles.Count == 0
            ? $"There is no first-level heading (h1). Give the page its title. This is on {pages}."
            : $"There are {titles.Count} first-level headings (h1): {string.Join(", ", titles.Select(t => $"'{t}'"))}. Keep one. This is on {pages}.");

    internal static Diagnostic RelativeAddress(Location at, string address, string? meant, string pages) =>
        SS0708.At(at, $"The address '{address}' is relative. Name an entry by kind and id, such as speaker:ada, or write the address from the site's root"
            + $"{(meant is null ? ", such as /about/" : $": '{meant}'")}. It is on {pages}.");

    internal static Diagnostic LooseAddress(Location at, string address, string? meant) =>
        SS0708.At(at, $"The address '{address}' does not say what it leads to.{DidYouMean(meant)} Name an entry by kind and id, such as speaker:ada, a page from the site's root, such as /about/, or a place on the web, with https://.");

    internal static Diagnostic AddressOfNoPage(Location at, string address, string right, string pages) =>
        SS0709.At(at, $"Nothing is at '{address}'; the page's address is '{right}'. It is named on {pages}.");

    internal static Diagnostic RefusedScheme(Location at, string scheme, string pages) =>
        SS0710.At(at, $"An address cannot start with '{scheme}:'. It starts with https:, http:, mailto: or tel:, or with a slash for a page of this site. It is on {pages}.");

    internal static Diagnostic AddressWithoutHost(Location at, string address, string pages) =>
        SS0710.At(at, $"The address '{address}' names no site. Write it whole, such as https://example.org/page. It is on {pages}.");

    internal static Diagnostic NoScheme(Location at, string address, string pages) =>
        SS0711.At(at, $"The address '{address}' starts with two slashes. Write https: before them, or only one slash for a page of this site. It is on {pages}.");

    internal static Diagnostic EmptyAddress(Location at, string element, string attribute, string pages) =>
        SS0712.At(at, $"The {attribute} of a <{element}> is empty. Write where it leads, or take the {(attribute == "href" ? "link" : "attribute")} away. It is on {pages}.");

    internal static Diagnostic LinkWithoutName(Location at, string address, string pages) =>
        SS0713.At(at, $"The link to '{address}' has no words. Put some between its brackets, or give it an aria-label in the template. It is on {pages}.");

    internal static Diagnostic PageWithoutTitle(Location at, string pages) => SS0714.At(at, $"The page has no title in its head, or an empty one. This is on {pages}.");

    internal static Diagnostic PageWithoutLanguage(Location at, string pages) => SS0715.At(at, $"The html element has no lang. Write <html lang=\"{{{{ site.language }}}}\">. This is on {pages}.");

    internal static Diagnostic UnusedAsset(Location? at, string address) =>
        SS0716.At(at, $"No page and no style sheet refers to '{address}', so it is not published. Refer to it, or delete it.");

    internal static Diagnostic ForeignFile(Location at, string address, string pages) =>
        SS0717.At(at, $"'{address}' is on another site, and pages show only what stands on this one. Put the file into {(at.Path.StartsWith("content/", StringComparison.Ordinal) ? $"content/images, and write {Pictures}{address[(address.LastIndexOf('/') + 1)..]} here" : "content/images or templates/assets, and refer to it there")}. It is on {pages}.");

    internal static Diagnostic ForeignInStylesheet(Location at, string address) =>
        SS0717.At(at, $"'{address}' is not a file of this site. Put the file beside the style sheet, and refer to it there.");

    internal static Diagnostic RefusedMarkup(Location at, string what, string pages) =>
        SS0718.At(at, $"The security policy of the page stops {what}. Take it away{(what.StartsWith("on", StringComparison.Ordinal) ? ", and listen in a script file" : "")}. It is on {pages}.");

    internal static Diagnostic PageWithoutCharset(Location at, string pages) => SS0719.At(at, $"The head has no <meta charset=\"utf-8\">. Make it the first in the head. This is on {pages}.");

    internal static Diagnostic MissingInStylesheet(Location at, string address, string? near) => SS0720.At(at, $"There is no file at '{address}'.{DidYouMean(near)}");

    internal static Diagnostic StylesheetsInCircle(Location at, string address) => SS0721.At(at, $"'{address}' is a style sheet that imports this one. Remove one of the two imports.");

    internal static Diagnostic HeavyPage(Location at, int weight, int markup, int styles, int scripts, int most, string pages) =>
        SS0722.At(at, $"To show the page a browser fetches {Kilobytes(weight)} kB, compressed: its HTML {Kilobytes(markup)}, style sheets {Kilobytes(styles)}, scripts {Kilobytes(scripts)}, "
            + $"pictures {Kilobytes(weight - markup - styles - scripts)}. Make it {most / 1024} at the most. This is on {pages}.");

    internal static Diagnostic HeavyStyles(Location at, int weight, int most, string pages) =>
        SS0723.At(at, $"The style sheets of the page weigh {Kilobytes(weight)} kB, compressed. Make them {most / 1024} at the most. This is on {pages}.");

    internal static Diagnostic HeavyScripts(Location at, int weight, int most, string pages) =>
        SS0724.At(at, $"The scripts of the page weigh {Kilobytes(weight)} kB, compressed. Make them {most / 1024} at the most. This is on {pages}.");

    // Upwards, so that what is above a limit never reads like the limit.
    private static int Kilobytes(int bytes) => (bytes + 1023) / 1024;
}
