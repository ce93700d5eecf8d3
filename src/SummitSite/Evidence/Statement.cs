using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>What is to be proven: that a source prints these words at this place; and where that was written down.</summary>
internal sealed record Statement(string Id, string Source, QuotationText Text, string Locator, Location At, Location LocatorAt)
{
    internal static Statement Of(Quote quote) =>
        new(quote.Id, quote.Source.Target.Id, QuotationText.Of(quote), quote.Locator, quote.Fragments[0].At, quote.LocatorAt);
}
