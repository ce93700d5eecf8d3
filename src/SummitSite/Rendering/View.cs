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
    private View? same;

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

    /// <summary>Whether a template would see the same in both. What was found is remembered: a view that stands on many pages is compared once.</summary>
    internal static bool AreSame(View? one, View? other)
    {
        if (ReferenceEquals(one, other) || (one is not null && ReferenceEquals(one.same, other)))
            return true;
        if (one is null || other is null || one.GetType() != other.GetType() || !one.Members.SequenceEqual(other.Members, SameMember.Instance))
            return false;
        (one.same, other.same) = (other, null);
        return true;
    }

    private static bool AreSameValues(object? one, object? other) => (one, other) switch
    {
        (View a, View b) => AreSame(a, b),
        (string a, string b) => a == b,
        (IEnumerable<View> a, IEnumerable<View> b) => a.SequenceEqual(b, SameView.Instance),
        (IEnumerable<string> a, IEnumerable<string> b) => a.SequenceEqual(b),
        _ => Equals(one, other),
    };

    private static object? ToScriptValue(object? value) => value switch
    {
        View view => view.ToScript(),
        IEnumerable<View> views => new ScriptArray(views.Select(v => (object)v.ToScript())),
        IEnumerable<string> texts when value is not string => new ScriptArray(texts),
        _ => value,
    };

    private sealed class SameView : IEqualityComparer<View>
    {
        internal static readonly SameView Instance = new();

        public bool Equals(View? one, View? other) => AreSame(one, other);

        public int GetHashCode(View view) => 0;
    }

    private sealed class SameMember : IEqualityComparer<(string Name, object? Value)>
    {
        internal static readonly SameMember Instance = new();

        public bool Equals((string Name, object? Value) one, (string Name, object? Value) other) => one.Name == other.Name && AreSameValues(one.Value, other.Value);

        public int GetHashCode((string Name, object? Value) member) => 0;
    }
}
