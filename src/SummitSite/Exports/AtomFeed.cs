using System.Collections.Immutable;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports;

/// <summary>
/// <c>feed.xml</c> in Atom (RFC 4287): articles, and what was corrected after publication, the newest first; <c>corrections.xml</c> has the corrections alone.
/// Content knows days, Atom wants moments: a day is written as its midnight in UTC.
/// </summary>
internal static class AtomFeed
{
    internal const string Path = "feed.xml";

    internal const string CorrectionsPath = "corrections.xml";

    internal const string Type = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    internal static OutputFile Of(SiteIndex index, BaseAddress site) =>
        Of(Path, Permalink.Home, index.Site.Title, index.Articles.Select(a => OfArticle(a, site)).Concat(Corrections(index, site)), index, site);

    internal static OutputFile OfCorrections(SiteIndex index, BaseAddress site) =>
        Of(CorrectionsPath, Permalink.Corrections, TitleOfCorrections(index), Corrections(index, site), index, site);

    private static string TitleOfCorrections(SiteIndex index) => index.Words.Text("layout.document", ("title", index.Words.Text("corrections.title")), ("site", index.Site.Title));

    private static OutputFile Of(string path, string address, string title, IEnumerable<FeedEntry> of, SiteIndex index, BaseAddress site) => XmlFile.Of(path, xml =>
    {
        ImmutableArray<FeedEntry> entries = [.. of.OrderByDescending(e => e.Updated).ThenBy(e => e.Url, StringComparer.Ordinal)];
        var home = site.Absolute(address);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, index.Site.Language);
        xml.Element("id", Namespace, home);
        xml.Element("title", Namespace, title);
        xml.Element("subtitle", Namespace, index.Site.Tagline);
        xml.Element("updated", Namespace, Moment(entries.Select(e => e.Updated).DefaultIfEmpty(index.Updated).Max()));
        WriteLink(xml, "self", Type, site.Absolute("/" + path));
        WriteLink(xml, "alternate", "text/html", home);
        xml.WriteStartElement("author", Namespace);
        xml.Element("name", Namespace, index.Site.Publisher);
        xml.WriteEndElement();
        foreach (var entry in entries)
            Write(xml, entry);
        xml.WriteEndElement();
    });

    private static IEnumerable<FeedEntry> Corrections(SiteIndex index, BaseAddress site) => index.Content.Corrections.Select(c => OfCorrection(c, index, site));

    private static FeedEntry OfArticle(Article article, BaseAddress site)
    {
        var published = article.Published.LastDay;
        var updated = article.Updated?.LastDay ?? published;
        return new FeedEntry(site.Absolute(Permalink.Of(article)), article.Title, ProseRenderer.Plain(article.Summary), published, updated < published ? published : updated, article.Topics);
    }

    private static FeedEntry OfCorrection(Correction correction, SiteIndex index, BaseAddress site)
    {
        var page = index.Find(correction.Page.Target)?.Title ?? correction.Page.Target.Id;
        var summary = $"{ProseRenderer.Plain(correction.What)} {ProseRenderer.Plain(correction.Why)}";
        var day = correction.Date.LastDay;
        return new FeedEntry(site.Absolute($"{Permalink.Corrections}#{correction.Id}"), index.Words.Text("corrections.entry", ("page", page)), summary, day, day, []);
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.Element("id", Namespace, entry.Url);
        xml.Element("title", Namespace, entry.Title);
        xml.Element("published", Namespace, Moment(entry.Published));
        xml.Element("updated", Namespace, Moment(entry.Updated));
        WriteLink(xml, "alternate", "text/html", entry.Url);
        foreach (var topic in entry.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", topic);
            xml.WriteEndElement();
        }
        xml.Element("summary", Namespace, entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static string Moment(LocalDate day) => LocalDatePattern.Iso.Format(day) + "T00:00:00Z";

    private sealed record FeedEntry(string Url, string Title, string Summary, LocalDate Published, LocalDate Updated, ImmutableArray<string> Topics);
}
