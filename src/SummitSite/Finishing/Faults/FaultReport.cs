using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Finishing.Faults;

/// <summary>
/// Gives every mistake the place where it was made, and says it once, however many pages show it. If the words stand in the content of one of the pages,
/// it was made there; otherwise in a template: the one its pages have in common, or the layout when all pages show it.
/// </summary>
internal sealed class FaultReport(ImmutableArray<RenderedPage> pages)
{
    // From so many pages on, a fault of words that every page of a template has is taken to be the template's.
    private const int ManyPages = 3;

    // So many findings of one rule at one place are said; if there are more, the first and their number.
    private const int MostAtOnePlace = 3;

    private static readonly string Layout = TemplateFile.PathOf(TemplateSet.Layout);

    private readonly Dictionary<string, int> pagesOfTemplate = pages.GroupBy(p => p.Origin.Template, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Faults in the order of the pages.</summary>
    internal IEnumerable<Diagnostic> Of(IEnumerable<Fault> faults) =>
        faults.GroupBy(f => f.Key, StringComparer.Ordinal).SelectMany(Placed).GroupBy(d => (d.Rule.Code, d.At)).SelectMany(g => Few([.. g]));

    private static ImmutableArray<Diagnostic> Few(ImmutableArray<Diagnostic> atOnePlace) =>
        atOnePlace.Length <= MostAtOnePlace
            ? atOnePlace
            : [atOnePlace[0] with { Message = $"{atOnePlace[0].Message} {atOnePlace.Length - 1} more of this kind come from here." }];

    private IEnumerable<Diagnostic> Placed(IEnumerable<Fault> same)
    {
        var faults = same.DistinctBy(f => (f.Page.Address, f.Words)).ToArray();
        var blamed = faults.GroupBy(f => f.Page.Origin.Template).Where(IsOfTemplate).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var placed = faults.ToLookup(f => blamed.Contains(f.Page.Origin.Template) ? null : WrittenPlace.Find(f.Page.Origin.Content, f.Words));
        var elsewhere = placed[null].ToArray();
        var inContent = placed.Where(g => g.Key is not null).ToArray();
        if (inContent.Length == 0 || blamed.Count > 0)
            yield return InTemplate(elsewhere);
        for (var i = 0; i < inContent.Length; i++)
            yield return inContent[i].First().Say(inContent[i].Key!, Pages(inContent[i].Concat(i == 0 && blamed.Count == 0 ? elsewhere : [])));
    }

    private bool IsOfTemplate(IGrouping<string, Fault> faults)
    {
        var count = faults.Where(f => !f.IsVerbatim).DistinctBy(f => f.Page.Address).Count();
        return count >= ManyPages && count == pagesOfTemplate[faults.Key];
    }

    private Diagnostic InTemplate(Fault[] faults)
    {
        var first = faults[0];
        var where = Pages(faults);
        var templates = faults.Select(f => f.Page.Origin.Template).Distinct().Order(StringComparer.Ordinal).Select(Location.OfFile).ToArray();
        var count = faults.DistinctBy(f => f.Page.Address).Count();
        if (count > 1 && count == pages.Length)
            return first.Say(Location.OfFile(Layout), where);
        if (count > 1 || first.Page.Origin.Content is not { } content)
            return With(first.Say(templates[0], where), templates.Skip(1).Select(t => new Related(t, "Pages made with this template have it too.")));
        return first.IsVerbatim
            ? With(first.Say(templates[0], where), [new Related(content, "The page shows this content.")])
            : With(first.Say(content, where), [new Related(templates[0], "The page was made with this template.")]);
    }

    private static Diagnostic With(Diagnostic diagnostic, IEnumerable<Related> related) => diagnostic with { Related = [.. diagnostic.Related, .. related] };

    private static string Pages(IEnumerable<Fault> faults)
    {
        var addresses = faults.Select(f => f.Page.Address).Distinct().ToArray();
        return addresses.Length switch
        {
            1 => addresses[0],
            2 => $"{addresses[0]} and one more page",
            var count => $"{addresses[0]} and {count - 1} more pages",
        };
    }
}
