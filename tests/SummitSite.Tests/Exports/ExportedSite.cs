using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using NodaTime;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Tests.Exports;

/// <summary>The machine forms of a site, and pages as rendering would give them.</summary>
internal sealed class ExportedSite(TestSite site, string url = "https://example.org/lake/")
{
    internal ImmutableArray<OutputFile> Files { get; } = Export(
        new DataScope(site.Read().Whole, new BaseAddress(new Uri(url)), LockFile.Read(site.Sources, new DiagnosticBag())!));

    internal string this[string path] => Encoding.UTF8.GetString(Files.Single(f => f.Path == path).Bytes.Span);

    internal XElement Xml(string path) => XDocument.Parse(this[path]).Root!;

    internal JsonElement Rows(string table)
    {
        using var json = JsonDocument.Parse(this[$"data/{table}.json"]);
        return json.RootElement.Clone();
    }

    internal JsonElement Row(string table, string id) => Rows(table).EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);

    private static ImmutableArray<OutputFile> Export(DataScope scope) => [.. SiteExports.OfContent(scope, e => e.When.Text, () => []), .. SiteExports.OfPages(Pages, scope.Site)];

    private static ImmutableArray<RenderedPage> Pages =>
    [
        Page("/timeline/", new LocalDate(2030, 6, 1)), Page("/", null), Page("/404.html", null), Page("/speakers/anna-nordh/", new LocalDate(2030, 5, 6)),
    ];

    private static RenderedPage Page(string address, LocalDate? updated) => new(address, "Page", "", updated, new PageOrigin(null, "templates/pages/page.html"));
}
