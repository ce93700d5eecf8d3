using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Is every source published elsewhere? One below the site's own address would be taken for a page of the site that is missing.</summary>
internal static class SourceAddressCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var own = index.Site.BaseUrl.AbsoluteUri;
        foreach (var source in index.Content.Sources.Where(s => s.Url.AbsoluteUri.StartsWith(own.EndsWith('/') ? own : own + "/", StringComparison.OrdinalIgnoreCase)))
            bag.Add(Rules.SourceOnThisSite(source.At, source.Id, source.Url.OriginalString, own));
    }
}
