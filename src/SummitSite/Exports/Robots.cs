using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary><c>robots.txt</c>: everything may be read, and here is the list of it.</summary>
internal static class Robots
{
    internal static OutputFile Of(BaseAddress site) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute("/" + Sitemap.Path)}\n"), OutputPhase.Index);
}
