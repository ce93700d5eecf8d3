using System.Collections;
using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
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
        ("include 'partials/name' view", "Writes the partial here, with the view as `it`."),
        ("asset 'site.css'", "The address of a file in templates/assets."),
        ("plural count 'page' 'pages'", "The count and the right form of the word."),
        ("number value", "A number with thin groups of three digits, at most two decimals."),
        ("join list ', '", "The texts of a list with a separator."),
        ("slug text", "The text as an id: small letters, digits, hyphens."),
        ("json text", "The text as a JSON string, safe inside a script element."),
        ("last list", "The last item of a list."),
        ("is_empty list", "Whether a list has no items or a text no characters."),
    ];

    internal static ScriptObject All(TemplateSet templates)
    {
        var functions = new ScriptObject();
        Add(functions, "include", 2, (context, a) => Include(context, templates, Text(a, 0), a.Count > 1 ? a[1] : null));
        Add(functions, "asset", 1, (_, a) => "/assets/" + Text(a, 0));
        Add(functions, "plural", 3, (_, a) => $"{Number(a[0])} {(Convert.ToDouble(a[0], CultureInfo.InvariantCulture) == 1 ? Text(a, 1) : Text(a, 2))}");
        Add(functions, "number", 1, (_, a) => Number(a[0]));
        Add(functions, "join", 2, (_, a) => string.Join(Text(a, 1), Items(a[0])));
        Add(functions, "slug", 1, (_, a) => Slug.From(Text(a, 0)));
        Add(functions, "json", 1, (_, a) => new Html("\"" + JsonEncodedText.Encode(Text(a, 0)) + "\""));
        Add(functions, "last", 1, (_, a) => Items(a[0]).LastOrDefault());
        Add(functions, "is_empty", 1, (_, a) => a[0] is null or "" or Html { Markup: "" } || a[0] is not (string or Html) && !Items(a[0]).Any());
        return functions;
    }

    private static void Add(ScriptObject functions, string name, int most, Func<TemplateContext, ScriptArray, object?> call) =>
        functions.SetValue(name, new Function(most, call), readOnly: true);

    private static string Text(ScriptArray arguments, int index) => arguments.Count > index ? arguments[index]?.ToString() ?? "" : "";

    private static IEnumerable<object?> Items(object? list) => list is IEnumerable items and not string ? items.Cast<object?>() : [];

    private static string Number(object? value) => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("#,0.##", Digits);

    // U+2009, a thin space: commas and points mean different things to different readers.
    private static readonly NumberFormatInfo Digits = new() { NumberGroupSeparator = "\u2009", NumberDecimalSeparator = "." };

    /// <summary>Writes the partial where the call stands; as a value it is nothing.</summary>
    private static object? Include(TemplateContext context, TemplateSet templates, string name, object? it)
    {
        if (templates.Find(name) is not { Template.Page: { } page })
            return null;
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
        while (written.Length > start && written[^1] == '\n')
            written.Length--;
        return null;
    }

    private sealed class Function(int most, Func<TemplateContext, ScriptArray, object?> call) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => most;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => call(context, arguments);

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(call(context, arguments));
    }
}
