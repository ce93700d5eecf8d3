using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Kinds;

/// <summary>The weights of problems by their codes: <c>{SS0418: off, SS0416: error}</c>.</summary>
internal static class RuleWeightForm
{
    private const string Expected = "codes of problems, each with one of off, info, warning, error";

    private static readonly Form<Weight> Word = Forms.Choice(Weights.Words);

    internal static readonly Form<ImmutableArray<RuleWeight>> Rules = new(Expected, new FieldShape.Named(Word.Shape, $"^({string.Join('|', Diagnostics.Rules.All.Where(r => r.IsTunable).Select(r => r.Code))})$"), TryRead);

    private static bool TryRead(YamlNode node, string field, ReadScope scope, out ImmutableArray<RuleWeight> weights)
    {
        weights = [];
        if (node is not YamlMapping table)
        {
            scope.Report(Diagnostics.Rules.WrongForm(node.At, field, Expected, node.Noun));
            return false;
        }
        var read = table.Fields.Select(f => Read(f, scope)).ToArray();
        weights = [.. read.OfType<RuleWeight>()];
        return weights.Length == read.Length && !table.HasDuplicates;
    }

    private static RuleWeight? Read(YamlField field, ReadScope scope)
    {
        var code = field.Key.Value;
        if (Diagnostics.Rules.Find(code) is not { } rule)
            scope.Report(Diagnostics.Rules.UnknownCode(field.Key.At, code, NearestName.Of(code.ToUpperInvariant(), Diagnostics.Rules.All.Select(r => r.Code))));
        else if (!rule.IsTunable)
            scope.Report(Diagnostics.Rules.NotTunable(field.Key.At, rule));
        else if (Word.TryRead(field.Value, code, scope, out var weight))
            return new RuleWeight(rule.Code, weight, field.Key.At);
        return null;
    }
}
