using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What a kind of problem weighs.</summary>
internal enum Weight
{
    Off,
    Info,
    Warning,
    Error,
}

/// <summary>The words for weights.</summary>
internal static class Weights
{
    internal static readonly Vocabulary<Weight> Words = new(("off", Weight.Off), ("info", Weight.Info), ("warning", Weight.Warning), ("error", Weight.Error));
}

/// <summary>A problem that the site weighs otherwise, by its code.</summary>
internal sealed record RuleWeight(string Code, Weight Weight, Location At);
