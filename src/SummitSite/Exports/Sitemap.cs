using System.Collections.Immutable;
using NodaTime.Text;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports;

/// <summary><c>sitemap.xml</c>: every page that has an address of its own, and the day its content last changed where content names one.</summary>
internal static class Sitemap
{
    internal const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static OutputFile Of(ImmutableArray<RenderedPage> pages, BaseAddress site) => XmlFile.Of(Path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(IsListed).OrderBy(p => p.Address, StringComparer.Ordinal))
        {
            xml.WriteStartElement("url", Namespace);
            xml.Element("loc", Namespace, site.Absolute(page.Address));
            if (page.Updated is { } day)
                xml.Element("lastmod", Namespace, LocalDatePattern.Iso.Format(day));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    // What a host shows in place of something else, such as 404.html, has no address of its own.
    private static bool IsListed(RenderedPage page) => page.Address.EndsWith('/');
}
