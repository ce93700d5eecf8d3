using SummitSite.Content;
using SummitSite.Exports.Data;

namespace SummitSite.Exports.LinkedData;

/// <summary>A point on which accounts differ: the question, what each source answers, and our assessment as a comment of ours. No answer is marked as accepted.</summary>
internal static class QuestionNode
{
    internal static void Write(LinkedWriter node, Discrepancy discrepancy) => node.Node("Question", node.Scope.Url(discrepancy), () =>
    {
        node.Text("name", discrepancy.Title);
        node.Text("text", discrepancy.Question);
        node.Nodes("suggestedAnswer", () =>
        {
            foreach (var account in discrepancy.Accounts.Where(a => !a.IsSilent))
                Write(node, account);
        });
        node.Node("comment", "Comment", null, () =>
        {
            node.Text("text", DataScope.Plain(discrepancy.Assessment));
            node.Link("author", SiteNode.PublisherId(node));
        });
    });

    private static void Write(LinkedWriter node, Account account) => node.Node("Answer", null, () =>
    {
        node.Text("text", DataScope.Plain(account.Says));
        node.Link("author", node.Index.Find<Speaker>(account.Speaker) is { } speaker ? node.Scope.Url(speaker) : null);
        node.Link("citation", node.Index.Find<Source>(account.Source) is { } source ? node.Scope.Url(source) : null);
    });
}
