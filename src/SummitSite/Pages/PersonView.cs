using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A speaker in a list: name, role, how many quotations, and the sign of a principal side.</summary>
internal sealed record PersonView(LinkView Link, string? Role, int QuoteCount, PartyMark? Mark) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("role", Role), ("quote_count", QuoteCount), ("mark", Mark)];

    internal static PersonView Of(Speaker speaker, SiteIndex index) =>
        new(LinkView.To(speaker, index.Words), speaker.Role ?? speaker.Organisation ?? speaker.Country, index.QuotesOf(speaker).Length, PartyMark.Of(speaker.Party, index.Site));
}
