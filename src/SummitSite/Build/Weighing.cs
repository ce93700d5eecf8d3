using System.Collections.Frozen;
using SummitSite.Content;
using SummitSite.Diagnostics;

namespace SummitSite.Build;

/// <summary>The weights of <c>content/site.yaml</c> on the findings of a build.</summary>
internal static class Weighing
{
    internal static void Apply(Site site, DiagnosticBag bag) =>
        bag.Weigh(new RuleWeights(site.Rules.ToFrozenDictionary(r => r.Code, r => SeverityOf(r.Weight), StringComparer.Ordinal)));

    /// <summary>Reports weights that hide nothing and raise nothing. Only a build that went all the way has met every problem there is.</summary>
    internal static void ReportUnused(Site site, DiagnosticBag bag)
    {
        foreach (var own in site.Rules)
            if (SeverityOf(own.Weight) is var weight && weight == Rules.Find(own.Code)!.Severity)
                bag.Add(Rules.WeightUnused(own.At, own.Code, "it is the usual one"));
            else if (IsLower(weight, own.Code) && !bag.Has(own.Code))
                bag.Add(Rules.WeightUnused(own.At, own.Code, "the site has no such problem"));
    }

    // A weight that was raised is a guard, and has its use before anything is found.
    private static bool IsLower(Severity? weight, string code) => weight is not { } own || own < Rules.Find(code)!.Severity;

    private static Severity? SeverityOf(Weight weight) => weight switch
    {
        Weight.Error => Severity.Error,
        Weight.Warning => Severity.Warning,
        Weight.Info => Severity.Info,
        _ => null,
    };
}
