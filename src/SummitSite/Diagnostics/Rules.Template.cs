using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0601 = new(
        "SS0601", Severity.Error, "A template that is missing",
        "Every type of page has a template of its own in templates/pages, every part that is included stands in templates/partials, and the frame of all pages is templates/layouts/page.html.",
        "{{ include 'partials/qoute' it }}");

    private static readonly Rule SS0602 = new(
        "SS0602", Severity.Error, "A template that cannot be read",
        "The template breaks the rules of its language, Scriban: a `for` or `if` without `end`, a tag that is not closed.",
        "{{ if page.note }} without {{ end }}");

    private static readonly Rule SS0603 = new(
        "SS0603", Severity.Warning, "A template nobody uses",
        "No page type has this name and no other template includes it, so changing it would change nothing.",
        "templates/partials/old-footer.html");

    private static readonly Rule SS0604 = new(
        "SS0604", Severity.Error, "A template that fails on a page",
        "The template was read, but what it says cannot be done with this page: a member that does not exist, a value that is no list.",
        "{{ page.tilte }}");

    private static ImmutableArray<Rule> TemplateRules => [SS0601, SS0602, SS0603, SS0604];

    internal static Diagnostic MissingTemplate(Location at, string path, string? near) =>
        SS0601.At(at, $"There is no template '{path}'.{DidYouMean(near)}");

    internal static Diagnostic TemplateSyntax(Location at, string fault) => SS0602.At(at, $"This template cannot be read: {fault}");

    internal static Diagnostic UnusedTemplate(string path) =>
        SS0603.At(Location.OfFile(path), "Nobody uses this template. Include it somewhere, or delete it.");

    internal static Diagnostic TemplateFault(Location at, string fault, string address, int otherPages, Location? content)
    {
        var others = otherPages == 0 ? "" : otherPages == 1 ? " and one more page" : $" and {otherPages} more pages";
        var message = $"{fault} This happened on {address}{others}.";
        return content is null ? SS0604.At(at, message) : SS0604.At(at, message, new Related(content, "The page shows this content."));
    }
}
