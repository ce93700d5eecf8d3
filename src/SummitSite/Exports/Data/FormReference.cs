using System.Globalization;
using System.Text;
using SummitSite.Exports.Annotations;
using SummitSite.Exports.LinkedData;
using SummitSite.Exports.Timelines;
using SummitSite.Linking;

namespace SummitSite.Exports.Data;

/// <summary>The part of the reference about files that are no tables, each with a piece of one.</summary>
internal static class FormReference
{
    internal static void Append(StringBuilder text, Excerpt excerpt, string quote, string happening)
    {
        Append(text, LinkedGraph.Path, """
            Everything as one graph of linked data (JSON-LD 1.1) in the words of schema.org. The ids of its nodes are addresses of the site: the page of the entry, a place on a page, or, for the meeting and
            the publisher, who have no page, a place in this file. Each page has its own part of it, kept small, in its head. What is not known is left out.

            | Content | Type |
            |---|---|
            | the site, the data, the meeting, an event | `WebSite`, `Dataset`, `Event`; part of the meeting (`subEvent`) is what has a moment between its start and its end |
            | a person, an outlet, an institution | `Person`, `NewsMediaOrganization`, `Organization` |
            | a quotation | `Quotation`; `spokenByCharacter` is the one to whom the source attributes it, which is all that a quotation proves |
            | an outcome, a claim of an article | `Claim` with `author`, `appearance` and `citation`. Nothing is rated, and no first appearance is asserted |
            | where accounts differ | `Question` with a `suggestedAnswer` for each source, none of them accepted, and our assessment as a `comment` |
            | a source | `NewsArticle`, or `WebPage` of a government or a party |
            | our articles and pages, a correction | `Article`, `WebPage`, `CorrectionComment` |

            The vocabulary knows no "about": an approximate or uncertain clock time is given as its day, and such a date not at all. The tables have every time as it was written.
            """, "json", excerpt.Object(LinkedGraph.Path, "\"@type\": \"Quotation\""));
        Append(text, Permalink.Quotes[1..] + "ID/annotation.jsonld", $"""
            A quotation as a W3C Web Annotation. The body is its page, the targets are its words. Each unbroken stretch of words is a target with a `TextQuoteSelector`; `prefix` and `suffix` are
            there where the editor needed them, and never more of the article. Where the words were proven, `state` has the day of it, and each stretch is a target once more: its place in the archived text,
            which is not published and goes by the name that its SHA-256 gives it (`ni:`, RFC 6920). Places count code points, as the vocabulary wants it.
            An `HttpRequestState` is not given, because the texts were not kept with the request that fetched them.

            `{AnnotationCollection.Path}` is the collection of all of them, `{AnnotationCollection.PagePath}` its one page.
            """, "json", excerpt.Whole($"quotes/{quote}/annotation.jsonld"));
        Append(text, TimelineCalendar.Path, """
            The timeline for calendars (iCalendar, RFC 5545). A clock time is a moment in UTC. A date, a month or a year is an event of whole days and never becomes a moment. The first line of the
            description says the time as exactly as it is known; the last names the sources. `UID` does not change; `DTSTAMP` is the day the content last changed.
            """, "", excerpt.Between(TimelineCalendar.Path, $"UID:{happening}@", "TRANSP"));
        Append(text, TimelineJs.Path, """
            The timeline in the form that TimelineJS reads. It knows no zones: clock times are the host's. A date has no hour, and `display_date` says how exactly a time is known. Texts are HTML there.
            """, "json", excerpt.Object(TimelineJs.Path, $"\"unique_id\": \"{happening}\""));
        Append(text, EvidenceZip.Path, """
            What a third party needs to run `verify`, but the articles: `evidence.json` (the quotations with their selectors, and their sources), `evidence.lock` (what was sealed), and `README.txt`
            (how words are compared, and how to run it). `docs/evidence.md` describes both files. The same content gives the same bytes on every machine.
            """, "", "summitsite verify evidence.zip --archive FOLDER");
        Append(text, AtomFeed.Path, """
            Articles and corrections, the newest first, in Atom (RFC 4287). A day is written as its midnight in UTC.
            """, "xml", excerpt.Between(AtomFeed.Path, "<entry>", "</entry>"));
    }

    private static void Append(StringBuilder text, string path, string about, string language, string example) =>
        text.Append(CultureInfo.InvariantCulture, $"\n## {path}\n\n{about}\n\n```{language}\n{example}\n```\n");
}
