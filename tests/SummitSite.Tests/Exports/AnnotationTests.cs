using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>Quotations as W3C Web Annotations, against the rules of the model (REC-annotation-model-20170223).</summary>
public sealed class AnnotationTests
{
    private static readonly PublishedSite[] Sites = [PublishedSite.Lake, PublishedSite.Real];

    private static readonly Dictionary<string, (string[] Must, string[] May)> Classes = TestResource.Read("web-annotation.txt").Split('\n').Skip(2).Where(l => l.Length > 0)
        .Select(l => l.Split(": ")).ToDictionary(l => l[0], l => (l[1].Split(" ? ")[0].Split(' '), l[1].Split(" ? ").Skip(1).SelectMany(m => m.Split(' ')).ToArray()), StringComparer.Ordinal);

    [Fact]
    public void Every_term_is_one_of_the_vocabulary_and_none_that_must_be_there_is_missing() => Assert.All(Sites, site =>
    {
        foreach (var path in Files(site).Append("data/annotations.jsonld").Append("data/annotations-page.jsonld"))
        {
            Assert.Equal("http://www.w3.org/ns/anno.jsonld", site.Json(path).GetProperty("@context").GetString());
            Assert.Equal(site.Url + path, site.Json(path).GetProperty("id").GetString());
            Holds(site.Json(path));
        }
    });

    [Fact]
    public void Every_quotation_has_one_and_every_id_on_the_site_answers() => Assert.All(Sites, site =>
    {
        Assert.Equal(site.Json("data/quotes.json").EnumerateArray().Select(q => q.GetProperty("annotation").GetString()!).Order(StringComparer.Ordinal), Files(site).Select(f => site.Url + f));
        foreach (var path in Files(site))
        {
            var annotation = site.Json(path);
            Assert.True(site.Answers(annotation.GetProperty("body").GetProperty("id").GetString()!));
            Assert.True(site.Answers(annotation.GetProperty("creator").GetProperty("id").GetString()!));
        }
    });

    [Fact]
    public void The_collection_counts_its_annotations_and_its_page_has_them_as_they_are() => Assert.All(Sites, site =>
    {
        var (collection, page) = (site.Json("data/annotations.jsonld"), site.Json("data/annotations-page.jsonld"));
        var items = page.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(items.Length, collection.GetProperty("total").GetInt32());
        Assert.Equal(page.GetProperty("id").GetString(), collection.GetProperty("first").GetString());
        Assert.Equal(collection.GetProperty("id").GetString(), page.GetProperty("partOf").GetProperty("id").GetString());
        foreach (var item in items)
            Assert.Equal(
                site.Json(site.PathOf(item.GetProperty("id").GetString()!)).EnumerateObject().Where(p => p.Name != "@context").Select(p => p.Value.GetRawText().Replace(" ", "", StringComparison.Ordinal)),
                item.EnumerateObject().Select(p => p.Value.GetRawText().Replace(" ", "", StringComparison.Ordinal)));
    });

    [Fact]
    public void Each_unbroken_part_is_a_target_and_so_is_its_place_in_the_archived_text()
    {
        var targets = Targets("sud-two-shores");
        Assert.Equal(["We have two shores", "and one lake"], targets.Select(t => t.GetProperty("selector")).Where(s => Is(s, "TextQuoteSelector")).Select(s => s.GetProperty("exact").GetString()));
        Assert.Equal("Sud said:", targets[0].GetProperty("selector").GetProperty("prefix").GetString());
        var text = TestSite.Lake["archive/alder-post-2030-05-04.txt"];
        Assert.Equal(
            ["We have two shores", "and one lake"],
            targets.Select(t => t.GetProperty("selector")).Where(s => Is(s, "TextPositionSelector")).Select(s => text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void The_archived_text_goes_by_the_name_that_its_digest_gives_it()
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(TestSite.Lake["archive/alder-post-2030-05-04.txt"]));
        var name = "ni:///sha-256;" + Convert.ToBase64String(digest).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        Assert.Equal(name, Targets("sud-two-shores")[^1].GetProperty("source").GetString());
    }

    [Fact]
    public void The_day_of_the_proof_is_a_stretch_of_time_and_not_a_moment()
    {
        var state = Targets("nordh-first-bell")[0].GetProperty("state");
        Assert.Equal(("2030-05-06T00:00:00Z", "2030-05-06T23:59:59Z"), (state.GetProperty("sourceDateStart").GetString(), state.GetProperty("sourceDateEnd").GetString()));
    }

    [Fact]
    public void The_words_are_given_in_the_language_of_the_source_and_as_they_are_written()
    {
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/quotes/alder-post-2030-05-04.yaml", "text: calm water is no reason to stay ashore", "text: \"calm water is […] no reason [for anybody] to stay ashore\"").Sealed("2030-05-06"));
        var targets = site.Json("quotes/nordh-calm-water/annotation.jsonld").GetProperty("target").EnumerateArray().Where(t => Is(t.GetProperty("selector"), "TextQuoteSelector")).ToArray();
        Assert.Equal(["calm water is", "no reason", "to stay ashore"], targets.Select(t => t.GetProperty("selector").GetProperty("exact").GetString()));
        Assert.All(targets, t => Assert.Equal("ja", t.GetProperty("source").GetProperty("language").GetString()));
    }

    [Fact]
    public void No_annotation_depends_on_whether_the_archive_is_there()
    {
        var without = PublishedSite.Of(TestSite.Lake.Without("archive/alder-post-2030-05-04.txt").Without("archive/southvale-agency-2030-05-04.txt"));
        Assert.All(without.Paths.Where(p => !p.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Equal(PublishedSite.Lake[path], without[path]));
    }

    private static JsonElement[] Targets(string quote) => [.. PublishedSite.Lake.Json($"quotes/{quote}/annotation.jsonld").GetProperty("target").EnumerateArray()];

    private static IEnumerable<string> Files(PublishedSite site) => site.Paths.Where(p => p.EndsWith("/annotation.jsonld", StringComparison.Ordinal));

    private static bool Is(JsonElement node, string type) => node.GetProperty("type").GetString() == type;

    private static void Holds(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            Assert.All(node.EnumerateArray(), Holds);
        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in node.EnumerateObject())
        {
            Holds(property.Value);
            if (property.Name.StartsWith("sourceDate", StringComparison.Ordinal))
                Assert.True(DateTimeOffset.TryParseExact(property.Value.GetString(), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            if (property.Name is "id" or "source" && property.Value.ValueKind == JsonValueKind.String)
                Assert.True(Uri.TryCreate(property.Value.GetString(), UriKind.Absolute, out _), property.Value.GetString());
        }
        if (!node.TryGetProperty("type", out var type))
            return;
        var names = node.EnumerateObject().Select(p => p.Name).Where(n => n != "@context").ToArray();
        Assert.Empty(Classes[type.GetString()!].Must.Except(names));
        Assert.Empty(names.Except(Classes[type.GetString()!].Must).Except(Classes[type.GetString()!].May));
        if (node.TryGetProperty("start", out var start))
            Assert.InRange(start.GetInt32(), 0, node.GetProperty("end").GetInt32());
    }
}
