using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// The one place for the template engine's settings: strict, encoding by default, nothing built in but our functions, no silent limits.
/// It is dear to make and serves one page after the other, on one thread; after a fault it is worn out.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    internal PageContext(ScriptObject functions)
        : base(functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LimitToString = 0;
        LoopLimit = 1_000_000;
        RecursiveLimit = 64;
        TryGetMember = NoSuchMember;
        TryGetVariable = NoSuchVariable;
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>The template's text with these names in it.</summary>
    internal string Render(TemplateFile file, ScriptObject names)
    {
        PushGlobal(names);
        var text = file.Template.Render(this);
        PopGlobal();
        return text;
    }

    /// <summary>Writes markup as it is and encodes everything else; nothing writes nothing.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Markup),
        string text => Write(Html.EncodeText(text)),
        _ => Write(Html.EncodeText(ObjectToString(textAsObject) ?? "")),
    };

    private static bool NoSuchMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var near = target is IScriptObject script ? NearestName.Of(member, script.GetMembers()) : null;
        throw new ScriptRuntimeException(span, $"There is no '{member}' here.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }

    private static bool NoSuchVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        var known = context.BuiltinObject.Keys.Concat(context.CurrentGlobal?.GetMembers() ?? []).Append("site").Append("page");
        var near = NearestName.Of(variable.Name, known.Distinct());
        throw new ScriptRuntimeException(span, $"There is no '{variable.Name}' here.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }
}
