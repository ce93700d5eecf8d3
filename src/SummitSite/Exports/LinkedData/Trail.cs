namespace SummitSite.Exports.LinkedData;

/// <summary>A page on the way from the home page to another: its name and its address.</summary>
internal sealed record TrailStep(string Name, string Address);

/// <summary>The way from the home page to a page, that page included.</summary>
internal static class Trail
{
    internal static void Write(LinkedWriter node, IEnumerable<TrailStep> steps) => node.Node("BreadcrumbList", null, () => node.Nodes("itemListElement", () =>
    {
        foreach (var (at, step) in steps.Index())
            node.Node("ListItem", null, () =>
            {
                node.Number("position", at + 1);
                node.Text("name", step.Name);
                node.Link("item", node.Scope.At(step.Address));
            });
    }));
}
