using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Exports.Annotations;

namespace SummitSite.Exports.Data;

/// <summary><c>data/quotes.json</c>: quotations in the order of the content, with the chain that carried them.</summary>
internal static class QuoteTable
{
    private static readonly ImmutableArray<DataField<OtherRendering>> Renderings =
    [
        DataField.Text<OtherRendering>("source", "The id of the other source.", (r, _) => r.Source.Target.Id, DataShape.Id),
        DataField.Maybe<OtherRendering>("text", "The words as it prints them.", (r, _) => r.Text),
        DataField.Maybe<OtherRendering>("note", "What is known of its wording.", (r, _) => DataScope.Plain(r.Note)),
    ];

    internal static readonly DataTable<Quote> Table = new("quotes", "Words somebody said, exactly as a source prints them.", s => s.Index.Content.Quotes,
    [
        DataField.Text<Quote>("id", "The quotation's id, for good.", (q, _) => q.Id, DataShape.Id),
        DataField.Text<Quote>("url", "Its page on the site.", (q, s) => s.Url(q), DataShape.Url),
        DataField.Text<Quote>("speaker", "The id of who said it.", (q, _) => q.Speaker.Target.Id, DataShape.Id),
        DataField.Text<Quote>("speaker_name", "The name of who said it.", (q, s) => s.Index.Find<Speaker>(q.Speaker)?.Name ?? q.Speaker.Target.Id),
        DataField.Text<Quote>("text", "The words; where an attribution stands between its parts, they are joined by an ellipsis.", (q, _) => q.Words),
        DataField.Texts<Quote>("fragments", "The unbroken parts of the words, each word for word in the source.", (q, _) => q.Fragments.Select(f => f.Text)),
        DataField.Maybe<Quote>("prefix", "The words right before it in the source, where it occurs there more than once.", (q, _) => q.Prefix),
        DataField.Maybe<Quote>("suffix", "The words right after it, likewise.", (q, _) => q.Suffix),
        DataField.Word<Quote, Wording>("wording", "original, translation, or retranslation: the speaker's own language, come back through another.", QuoteWords.Wordings, q => q.Wording),
        DataField.Text<Quote>("language", "The language of the utterance.", (q, _) => q.Language),
        DataField.Text<Quote>("said", "When it was said, in EDTF level 1.", (q, _) => q.Said.Text, DataShape.Time),
        DataField.MaybeWord<Quote, QuoteForm>("form", "speech, interview, statement, caption, headline or print.", QuoteWords.Forms, q => q.Form),
        DataField.Maybe<Quote>("setting", "The setting in words.", (q, _) => q.Setting),
        DataField.Maybe<Quote>("occasion", "The id of the event at which it was said.", (q, _) => q.Occasion?.Target.Id, DataShape.Id),
        DataField.Text<Quote>("source", "The id of the source that prints it.", (q, _) => q.Source.Target.Id, DataShape.Id),
        DataField.Text<Quote>("locator", "Where in the source.", (q, _) => q.Locator),
        DataField.Maybe<Quote>("source_url", "The source's own address.", (q, s) => s.Index.Find<Source>(q.Source)?.Url.AbsoluteUri, DataShape.Url),
        DataField.Texts<Quote>("via", "Ids of who carried the words to the source, from the first to the last.", (q, _) => DataScope.Ids(q.Via), DataShape.Id),
        DataField.Text<Quote>("annotation", "The quotation as a W3C Web Annotation.", (q, s) => s.At(QuoteAnnotation.AddressOf(q)), DataShape.Url),
        DataField.Maybe<Quote>("proven", "The day on which the words were found in the archived text of the source; null where we do not have its whole text.", (q, s) => s.Evidence.Quotations.GetValueOrDefault(q.Id)?.Day, DataShape.Time),
        DataField.Maybe<Quote>("source_sha256", "The SHA-256 of that text (UTF-8, line feeds), which is not published.", (q, s) => s.Evidence.Quotations.GetValueOrDefault(q.Id)?.Sha256, DataShape.Digest),
        DataField.Rows<Quote, OtherRendering>("renderings", "The same words in other sources.", Renderings, q => q.Renderings),
        DataField.Maybe<Quote>("note", "What one must know about it.", (q, _) => DataScope.Plain(q.Note)),
    ]);
}
