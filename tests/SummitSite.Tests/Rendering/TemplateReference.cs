using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SummitSite.Rendering;

namespace SummitSite.Tests.Rendering;

/// <summary>
/// The reference of what templates see, <c>docs/templates.md</c>: the views and their fields as they are declared, what each view is from its doc comment, what each field
/// means from <c>view-fields.txt</c>, the functions from their own list.
/// </summary>
internal static partial class TemplateReference
{
    private const string Opening =
        """
        # What templates see

        Made from the program's own views and functions; do not edit it by hand.

        Templates are [Scriban](https://github.com/scriban/scriban) in strict mode: a name that is not there is an error with file, line and column, and everything that is not
        markup is encoded. A site's own `templates/` folder replaces what the program brings, file by file: copy the one you want to change, keep its name.

        | Folder | Holds | Sees |
        |---|---|---|
        | `templates/layouts` | `page.html`, the frame of every page | `site`, `head`, `page`, and `content`, the page's own markup |
        | `templates/pages` | a file for each type of page | `site`, and `page`, whose view is named below |
        | `templates/embeds` | what `![](quote:…)` and its like become inside a text | `site`, and `it`, whose view is named below |
        | `templates/partials` | what others include | `site`, and `it`, the view that was handed over |
        | `templates/assets` | style sheets, scripts, icons; published under names made from their bytes | nothing: they are no templates |

        Every page's view has a `frame`. A field may be empty where it says *or nothing*; lists have `.size`.


        """;

    internal static ImmutableArray<Type> Views { get; } =
        [.. typeof(View).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(View))).OrderBy(t => IsPage(t) ? 0 : 1).ThenBy(NameOf, StringComparer.Ordinal)];

    internal static string Markdown()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append("## Functions\n\n| Function | Gives |\n|---|---|\n");
        foreach (var (name, purpose) in Functions.Reference)
            page.Append($"| `{name}` | {Cell(purpose)} |\n");
        page.Append("\nNo others exist. Of Scriban's statements `if`, `for` and assignment are all that the program's own templates need.\n");
        var summaries = Summaries();
        foreach (var group in Views.GroupBy(IsPage))
        {
            page.Append(group.Key ? "\n## Pages\n" : "\n## Parts\n");
            foreach (var view in group)
                Append(page, view, summaries);
        }
        return page.ToString();
    }

    /// <summary>The fields of a view by their names in templates, in the order of the view.</summary>
    internal static IEnumerable<(string Name, Type Type)> FieldsOf(Type view)
    {
        return view.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.DeclaringType == view && p.Name is not ("EqualityContract" or "Members"))
            .Select(p => (SnakeCase(p.Name), p.PropertyType));
    }

    /// <summary>The view's name in the reference: <c>speaker</c> for <c>SpeakerView</c>.</summary>
    internal static string NameOf(Type view) => SnakeCase(view.Name.EndsWith("View", StringComparison.Ordinal) ? view.Name[..^4] : view.Name).Replace('_', '-');

    /// <summary>What the field means: in this view, or else everywhere; null when nobody has said it.</summary>
    internal static string? Meaning(Type view, string field) => Meanings.GetValueOrDefault($"{NameOf(view)}.{field}") ?? Meanings.GetValueOrDefault(field);

    internal static ImmutableDictionary<string, string> Meanings { get; } = Sections.Split(TestResource.Read("view-fields.txt")).Parts.Single().Text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(": ", 2)).ToImmutableDictionary(l => l[0], l => l[1], StringComparer.Ordinal);

    /// <summary>The template of a page's view: it has the view's name, with two exceptions.</summary>
    internal static string PathOf(Type page) => NameOf(page).Replace("-page", "", StringComparison.Ordinal) switch
    {
        "free" => "templates/pages/page.html",
        "not-found" => "templates/pages/404.html",
        var name => $"templates/pages/{name}.html",
    };

    internal static bool IsPage(Type view) => view.GetProperty("Frame", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not null;

    private static void Append(StringBuilder page, Type view, IReadOnlyDictionary<string, string> summaries)
    {
        page.Append($"\n### {NameOf(view)}\n\n{(IsPage(view) ? $"Is `page` in `{PathOf(view)}`. " : "")}{summaries.GetValueOrDefault(view.FullName!, "")}\n\n| Field | Is | Meaning |\n|---|---|---|\n");
        var nullable = new NullabilityInfoContext();
        foreach (var (name, type) in FieldsOf(view))
        {
            var property = view.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).First(p => SnakeCase(p.Name) == name);
            var mayBeNothing = Nullable.GetUnderlyingType(type) is not null || (!type.IsValueType && nullable.Create(property).ReadState == NullabilityState.Nullable);
            page.Append($"| `{name}` | {Word(type)}{(mayBeNothing ? ", or nothing" : "")} | {Cell(Meaning(view, name) ?? "")} |\n");
        }
    }

    private static string Word(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
            return "a list of " + (type.GenericTypeArguments[0] == typeof(string) ? "texts" : Link(type.GenericTypeArguments[0]));
        return type == typeof(string) ? "text" : type == typeof(Html) ? "markup" : type == typeof(bool) ? "true or false" : type.IsSubclassOf(typeof(View)) ? Link(type) : "a number";
    }

    private static string Link(Type view) => $"[{NameOf(view)}](#{NameOf(view)})";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    /// <summary>The summaries of types from the doc comments that the compiler wrote beside the library; a parameter goes by its name in templates.</summary>
    private static Dictionary<string, string> Summaries() =>
        XDocument.Load(Path.ChangeExtension(typeof(View).Assembly.Location, ".xml")).Descendants("member")
            .Where(m => m.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal) && m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value[2..], m => Text(m.Element("summary")!), StringComparer.Ordinal);

    private static string Text(XElement summary) => WhiteSpace().Replace(string.Concat(summary.Nodes().Select(n => n switch
    {
        XElement { Name.LocalName: "paramref" } parameter => $"`{SnakeCase(parameter.Attribute("name")!.Value)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XText text => text.Value,
        _ => "",
    })), " ").Trim();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
