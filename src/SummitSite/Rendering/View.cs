using Scriban.Runtime;

namespace SummitSite.Rendering;

/// <summary>
/// What a template sees: flat, named for the template's reader, with no way back to the content. A view lists its members by hand,
/// so that nothing is found by reflection and a native build sees what the JIT sees; a test holds the list against the properties.
/// A value is text, <see cref="Html"/>, a number, a flag, a view, or a list of texts or views.
/// </summary>
internal abstract record View
{
    private ScriptObject? script;

    /// <summary>Each property once, by its name in snake_case.</summary>
    protected abstract IEnumerable<(string Name, object? Value)> Members { get; }

    internal IEnumerable<(string Name, object? Value)> AllMembers => Members;

    /// <summary>The view as the template engine takes it. Made once: a view that stands on many pages is shared and read-only.</summary>
    internal ScriptObject ToScript()
    {
        if (script is not null)
            return script;
        var members = Members;
        var made = new ScriptObject(members.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var (name, value) in members)
            made.SetValue(name, ToScriptValue(value), readOnly: true);
        return script = made;
    }

    private static object? ToScriptValue(object? value) => value switch
    {
        View view => view.ToScript(),
        IEnumerable<View> views => new ScriptArray(views.Select(v => (object)v.ToScript())),
        IEnumerable<string> texts when value is not string => new ScriptArray(texts),
        _ => value,
    };
}
