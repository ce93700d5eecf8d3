using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A speaker in a list: name, role, how many quotations.</summary>
internal sealed record PersonView(LinkView Link, string? Role, int QuoteCount) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("role", Role), ("quote_count", QuoteCount)];

    internal static PersonView Of(Speaker speaker, SiteIndex index) =>
        new(LinkView.To(speaker, index.Words), speaker.Role ?? speaker.Organisation ?? speaker.Country, index.QuotesOf(speaker).Length);
}
