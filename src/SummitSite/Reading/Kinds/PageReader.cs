using SummitSite.Content;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/pages/*.md</c>.</summary>
internal static class PageReader
{
    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "The page's title, which is its one first-level heading.", "About this site");
    private static readonly Field<Prose> Summary = Field.Required("summary", ReferenceForms.Text, "One or two sentences for lists and previews.", "Who makes this site, and how.");
    private static readonly Field<When> Published = Field.Required("published", Forms.Date, "The day it was first published.", "2026-11-23");
    private static readonly Field<When?> Updated = Field.Maybe("updated", Forms.Date, "The day of the last change in substance.", "2026-12-01");

    internal static readonly FileKind File = new(
        "content/pages/*.md",
        new Descriptor("A page", "A page outside the reading order, such as the method or the imprint.", [FileId.Field, Title, Summary, Published, Updated]),
        "The page in Markdown; sections start with ##.",
        EntryKind.Page);

    internal static Page? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        FileId.Check(f, document);
        var page = new Page(document.Id, f.Get(Title), f.Get(Summary), f.Get(Published), f.Get(Updated), document.ReadBody(), document.At);
        UpdateDates.Check(f, Published, Updated, document.Scope);
        return document.Scope.Whole(f, page.Key, page);
    }
}
