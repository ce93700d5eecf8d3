using SummitSite.Content;
using SummitSite.Exports.Data;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// What an outcome says that the meeting did, and what an article asserts. Nothing is rated: who says so and where it stands is all that is said of a claim.
/// The first appearance is not given, because nobody can know that an older one was not missed.
/// </summary>
internal static class ClaimNode
{
    /// <summary>An outcome: as it stands now, who claims it, and in which of their words.</summary>
    internal static void Write(LinkedWriter node, Outcome outcome) => node.Node("Claim", node.Scope.Url(outcome), () =>
    {
        var claimants = node.Index.FindAll<Speaker>(outcome.ClaimedBy);
        var words = node.Index.FindAll<Quote>(outcome.Evidence);
        node.Text("name", outcome.Title);
        node.Text("abstract", outcome.Question);
        node.Text("description", DataScope.Plain(outcome.History[^1].Summary));
        node.Text("dateModified", LinkedDate.Of(outcome.AsOf.Start));
        node.Links("author", claimants.Select(node.Scope.Url));
        node.Links("appearance", words.Where(q => claimants.Any(c => c.Key == q.Speaker.Target)).Select(node.Scope.Url));
        node.Links("citation", node.Index.FindAll<Source>(outcome.Evidence.Concat(outcome.History.SelectMany(h => h.Sources).Select(c => c.Source))).Select(node.Scope.Url));
        node.Link("about", EventNode.SummitId(node));
    });

    /// <summary>A claim of an article in our words, by the one whose statement it reports, or by the article itself.</summary>
    internal static void Write(LinkedWriter node, Claim claim) => node.Node("Claim", node.Scope.Url(claim), () =>
    {
        node.Text("text", DataScope.Plain(claim.Text));
        node.Link("author", node.Index.Find<Speaker>(claim.Speaker) is { } speaker ? node.Scope.Url(speaker) : null);
        node.Link("appearance", node.Index.Find<Source>(claim.Source) is { } source ? node.Scope.Url(source) : null);
        node.Links("citation", node.Index.FindAll<Source>(claim.Sources.Select(c => c.Source)).Select(node.Scope.Url));
    });
}
