using System.Collections;
using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// The functions templates have; no others exist. They are written out as delegates over plain arguments, because the engine's own
/// way of finding them is reflection.
/// </summary>
internal static class Functions
{
    /// <summary>Names and what each does, for the reference.</summary>
    internal static readonly IReadOnlyList<(string Name, string Purpose)> Reference =
    [
        ("include 'partials/name' view", "The partial, rendered with the view as `it`; markup, never escaped twice."),
        ("asset 'site.css'", "The address of a file in templates/assets."),
        ("t 'home.day' {place: page.place}", "The words under a key of content/i18n, with a value for each of their places; markup stays markup, everything else is encoded."),
        ("tn 'count.sources' count {}", "The same for words that count: in the form the number takes. The number is the place `count`; others follow it."),
        ("lang tag", "The attributes of an element whose words are in a language: ` lang`, and ` dir` where it is written the other way than the site's. Nothing for no language."),
        ("number value", "A number as the site's language writes it, at most two decimals."),
        ("join list ', '", "The texts of a list with a separator."),
        ("slug text", "The text as an id: small letters, digits, hyphens."),
        ("json text", "The text as a JSON string, safe inside a script element."),
        ("last list", "The last item of a list."),
        ("is_empty list", "Whether a list has no items or a text no characters."),
    ];

    internal static ScriptObject All(TemplateSet templates, Catalogue words)
    {
        var functions = new ScriptObject();
        functions.SetValue("include", new Function(2, (context, caller, a) => Include(context, caller, templates, Text(a, 0), a.Count > 1 ? a[1] : null)), readOnly: true);
        Add(functions, "asset", 1, (_, a) => "/assets/" + Text(a, 0));
        Add(functions, "t", 2, (_, a) => FilledWords.Of(words, Text(a, 0), null, a.Count > 1 ? a[1] : null));
        Add(functions, "tn", 3, (_, a) => FilledWords.Of(words, Text(a, 0), a.Count > 1 ? a[1] ?? 0 : 0, a.Count > 2 ? a[2] : null));
        Add(functions, "lang", 1, (_, a) => LanguageAttributes.Of(Text(a, 0), words.Direction));
        Add(functions, "number", 1, (_, a) => words.Number(Convert.ToDouble(a[0], CultureInfo.InvariantCulture)));
        Add(functions, "join", 2, (_, a) => string.Join(Text(a, 1), Items(a[0])));
        Add(functions, "slug", 1, (_, a) => Slug.From(Text(a, 0)));
        Add(functions, "json", 1, (_, a) => new Html("\"" + JsonEncodedText.Encode(Text(a, 0)) + "\""));
        Add(functions, "last", 1, (_, a) => Items(a[0]).LastOrDefault());
        Add(functions, "is_empty", 1, (_, a) => a[0] is null or "" or Html { Markup: "" } || a[0] is not (string or Html) && !Items(a[0]).Any());
        return functions;
    }

    private static void Add(ScriptObject functions, string name, int most, Func<TemplateContext, ScriptArray, object?> call) =>
        functions.SetValue(name, new Function(most, (context, _, arguments) => call(context, arguments)), readOnly: true);

    private static string Text(ScriptArray arguments, int index) => arguments.Count > index ? arguments[index]?.ToString() ?? "" : "";

    private static IEnumerable<object?> Items(object? list) => list is IEnumerable items and not string ? items.Cast<object?>() : [];

    private static Html? Include(TemplateContext context, ScriptNode? caller, TemplateSet templates, string name, object? it)
    {
        if (templates.Find(name) is not { Template.Page: { } page })
            return Html.Empty;
        // The partial is written behind what there is already, and cut off again where something is done with it: a text of its own for each would be dear.
        var written = ((StringBuilderOutput)context.Output).Builder;
        var start = written.Length;
        var scope = new ScriptObject(1);
        scope.SetValue("it", it, readOnly: true);
        context.PushGlobal(scope);
        try
        {
            context.Evaluate(page);
        }
        finally
        {
            context.PopGlobal();
        }
        // The line end that closes the file is not part of what stands in the middle of a line.
        var end = written.Length;
        while (end > start && written[end - 1] == '\n')
            end--;
        if (caller?.Parent is ScriptExpressionStatement)
        {
            written.Length = end;
            return null;
        }
        var markup = new Html(written.ToString(start, end - start));
        written.Length = start;
        return markup;
    }

    private sealed class Function(int most, Func<TemplateContext, ScriptNode?, ScriptArray, object?> call) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => most;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            try
            {
                return call(context, callerContext, arguments);
            }
            catch (WordsMistake mistake) when (mistake.IsAboutKey && callerContext is ScriptFunctionCall { Arguments: [ScriptLiteral, ..] })
            {
                // A key that stands in the template has been reported when that was read.
                return null;
            }
            catch (WordsMistake mistake)
            {
                throw new ScriptRuntimeException(callerContext?.Span ?? default, mistake.Message);
            }
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
