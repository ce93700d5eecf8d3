using System.Collections.Immutable;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static ImmutableArray<Rule> OutputRules => [];
}
