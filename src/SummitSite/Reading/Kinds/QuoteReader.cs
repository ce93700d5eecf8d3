using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/quotes/*.yaml</c>.</summary>
internal static class QuoteReader
{
    private static readonly Form<QuoteFragment> Fragment = new(Forms.Spoken.Expected, Forms.Spoken.Shape, (YamlNode node, string field, ReadScope scope, out QuoteFragment value) =>
    {
        var isRead = Forms.Spoken.TryRead(node, field, scope, out var text);
        value = new QuoteFragment(text, node.At);
        return isRead;
    });

    private static readonly Field<Reference> RenderingSource = Field.Required("source", ReferenceForms.Id(EntryKind.Source), "Who prints it.", "newsx-2025-08-16");
    private static readonly Field<string?> RenderingText = Field.Maybe("text", Forms.Spoken, "The words as printed there, exactly.", "It’s ultimately up to them.");
    private static readonly Field<Prose?> RenderingNote = Field.Maybe("note", ReferenceForms.Text, "What is known of the other wording, in our words.", "The audio has the plural.");
    private static readonly Descriptor RenderingFields = new("A rendering", "The same words as another source prints them.", [RenderingSource, RenderingText, RenderingNote]);

    private static readonly Field<string> Id = Field.Required("id", Forms.SlugId, "The quotation's id, for good.", "trump-no-deal");
    private static readonly Field<Reference> Speaker = Field.Required("speaker", ReferenceForms.Id(EntryKind.Speaker), "Who said it.", "donald-trump");
    private static readonly Field<QuoteFragment?> Text = Field.Maybe("text", Fragment, "The words, exactly as the source prints them, without the marks around them.", "there’s no deal until there’s a deal");
    private static readonly Field<ImmutableArray<QuoteFragment>> Fragments = Field.Optional("fragments", Forms.List(Fragment, 1), [], "The parts, when an attribution stands between them.", "[One part, another part]");
    private static readonly Field<string?> Prefix = Field.Maybe("prefix", Forms.Line, "The words before, when the quotation occurs more than once or is very short.", "the images were captioned");
    private static readonly Field<string?> Suffix = Field.Maybe("suffix", Forms.Line, "The words after, for the same reason.", "and");
    private static readonly Field<Reference> Source = Field.Required("source", ReferenceForms.Id(EntryKind.Source), "Who prints it.", "belta-2025-08-16");
    private static readonly Field<string> Locator = Field.Required("locator", Forms.Line, "Where in the source.", "para. 36");
    private static readonly Field<ImmutableArray<Reference>> Via = Field.Optional("via", Forms.List(ReferenceForms.Id(EntryKind.Speaker)), [], "Who carried the words to the source, first to last.", "[cnn]");
    private static readonly Field<Reference?> Occasion = Field.Maybe("occasion", ReferenceForms.Id(EntryKind.Event), "The event at which it was said, which then shows it.", "press-appearance");
    private static readonly Field<string?> Setting = Field.Maybe("setting", Forms.Line, "Where and to whom, in our words.", "interview with Fox News at the base");
    private static readonly Field<QuoteForm?> Form = Field.Optional("form", Forms.MaybeChoice(QuoteWords.Forms), null, "The form of the utterance.", "statement");
    private static readonly Field<When> Said = Field.Required("said", Forms.Date, "The day it was said, as exactly as the source tells; if it tells nothing, the source's own day with ? behind it.", "2025-08-15");
    private static readonly Field<string> Language = Field.Required("language", Forms.Language, "The language in which it was said.", "en");
    private static readonly Field<Wording> WordingField = Field.Required("wording", Forms.Choice(QuoteWords.Wordings), "Whether these are the speaker's own words, a translation, or their own language come back through another.", "original");
    private static readonly Field<ImmutableArray<OtherRendering>> Renderings = Field.Optional("renderings", Forms.List(Forms.Group(RenderingFields, ReadRendering)), [], "The same words elsewhere.", "[{source: newsx-2025-08-16, text: …}]");
    private static readonly Field<Prose?> Note = Field.Maybe("note", ReferenceForms.Text, "What a reader must know about the words.", "The source shortens the sentence.");
    private static readonly Descriptor QuoteFields = new("A quotation", "Words somebody said, as a source prints them.",
        [Id, Speaker, Text, Fragments, Prefix, Suffix, Source, Locator, Via, Occasion, Setting, Form, Said, Language, WordingField, Renderings, Note])
    {
        OneOf = [Text, Fragments],
    };

    private static readonly Field<ImmutableArray<Quote>> Quotes = Field.Required("quotes", Forms.Entries(Forms.Group(QuoteFields, ReadQuote)), "The quotations.", "[{id: trump-no-deal, …}]");

    internal static readonly FileKind File = new(
        "content/quotes/*.yaml",
        new Descriptor("A file of quotations", "Quotations, usually those of one source.", [Quotes]),
        null,
        EntryKind.Quote);

    internal static ImmutableArray<Quote> Read(Document document) => document.Scope.Fields(document.Fields, File.Descriptor).Get(Quotes);

    private static Quote? ReadQuote(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, QuoteFields);
        var text = f.Get(Text);
        var fragments = f.Get(Fragments);
        if (f.Has(Text) == f.Has(Fragments) && !f.IsMisspelt(Text) && !f.IsMisspelt(Fragments))
            f.Fault(Rules.QuoteWithoutWords(f.At(Id), f.Has(Text)));
        var quote = new Quote(
            f.Get(Id), f.Get(Speaker), text is null ? fragments : [text], f.Get(Prefix), f.Get(Suffix), f.Get(Source), f.Get(Locator), f.At(Locator), f.Get(Via),
            f.Get(Occasion), f.Get(Setting), f.Get(Form), f.Get(Said), f.Get(Language), f.Get(WordingField), f.Get(Renderings), f.Get(Note), f.At(Id));
        return scope.Whole(f, quote.Key, quote);
    }

    private static OtherRendering? ReadRendering(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, RenderingFields);
        var rendering = new OtherRendering(f.Get(RenderingSource), f.Get(RenderingText), f.Get(RenderingNote));
        return f.IsWhole ? rendering : null;
    }
}
