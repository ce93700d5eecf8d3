using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/articles/*.md</c>.</summary>
internal static class ArticleReader
{
    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "The headline, which is the page's one first-level heading.", "The meeting");
    private static readonly Field<Prose> Summary = Field.Required("summary", ReferenceForms.Text, "One or two sentences for lists, feeds and previews.", "What happened, hour by hour.");
    private static readonly Field<int> Order = Field.Required("order", Forms.Whole, "The place in the reading order.", "1");
    private static readonly Field<When> Published = Field.Required("published", Forms.Date, "The day it was first published.", "2026-11-23");
    private static readonly Field<When?> Updated = Field.Maybe("updated", Forms.Date, "The day of the last change in substance.", "2026-12-01");
    private static readonly Field<ImmutableArray<string>> Topics = Field.Optional("topics", Forms.List(Forms.Line), [], "A few words it is about.", "[talks, statements]");

    internal static readonly FileKind File = new(
        "content/articles/*.md",
        new Descriptor("An article", "The explainer's own prose, in reading order.", [FileId.Field, Title, Summary, Order, Published, Updated, Topics]),
        "The article in Markdown, every paragraph cited; sections start with ##.",
        EntryKind.Article);

    internal static Article? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        FileId.Check(f, document);
        var article = new Article(
            document.Id, f.Get(Title), f.Get(Summary), f.Get(Order), f.At(Order), f.Get(Published), f.Get(Updated), f.Get(Topics), document.ReadBody(), document.At);
        UpdateDates.Check(f, Published, Updated, document.Scope);
        return document.Scope.Whole(f, article.Key, article);
    }
}
