using SummitSite.Content;
using SummitSite.Evidence;

namespace SummitSite.Pages;

internal static partial class Words
{
    /// <summary>Who controls a source, and its country where one is known.</summary>
    internal static string Of(this Catalogue words, Control control, string? country) =>
        country is null ? words.Of(control) : words.Text("mark.control", ("control", words.Of(control)), ("country", country));

    /// <summary>Why a source does not count beside another.</summary>
    internal static string Of(this Catalogue words, Source source, Dependence dependence)
    {
        var on = EntryLabel.Of(dependence.On, words);
        var through = dependence.Through is { } entry ? EntryLabel.Of(entry, words) : "";
        return dependence.Kind switch
        {
            DependenceKind.SameOwner => words.Text("reasons.same-owner", ("source", on), ("owner", source.Owner ?? "")),
            DependenceKind.SameOutlet => words.Text("reasons.same-outlet", ("source", on)),
            DependenceKind.Relays when dependence.Through?.Key == dependence.On.Key => words.Text("reasons.relays", ("report", on)),
            DependenceKind.Relays => words.Text("reasons.relays-outlet", ("report", through), ("source", on)),
            DependenceKind.IsRelayed => words.Text("reasons.is-relayed", ("source", on)),
            _ => words.Text("reasons.common-report", ("report", through), ("source", on)),
        };
    }
}
