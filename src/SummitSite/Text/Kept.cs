using System.Collections.Concurrent;

namespace SummitSite.Text;

/// <summary>
/// Results that one build keeps for the next, each under a name and with what it was made from. One is taken again only where it would be made from the same,
/// so that a build with it gives what it gives without. What a build does not use is gone with the next. Safe on the threads of one build, not for two at once.
/// </summary>
internal sealed class Kept<TFrom, TResult>(Func<TFrom, TFrom, bool> isSame)
{
    private ConcurrentDictionary<string, (TFrom From, TResult Result)> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, (TFrom From, TResult Result)> now = new(StringComparer.Ordinal);

    /// <summary>The result of this build or of the one before if that was made from the same, or a new one.</summary>
    internal TResult Get(string name, TFrom from, Func<TFrom, TResult> make)
    {
        if (now.TryGetValue(name, out var made) && isSame(made.From, from))
            return made.Result;
        var result = before.TryGetValue(name, out var kept) && isSame(kept.From, from) ? kept.Result : make(from);
        now[name] = (from, result);
        return result;
    }

    /// <summary>Another build begins.</summary>
    internal void Begin() => (before, now) = (now, new ConcurrentDictionary<string, (TFrom, TResult)>(StringComparer.Ordinal));
}
