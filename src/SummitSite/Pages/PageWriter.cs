using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// What composing one page takes: the bound site, and prose to markup with the page's own notes. Notes are numbered as they are asked for,
/// so a view's content is made in the order of the page and its frame last.
/// </summary>
internal sealed class PageWriter(SiteIndex index, ProseRenderer prose, Notes notes)
{
    internal PageWriter(SiteIndex index, ProseRenderer prose)
        : this(index, prose, new Notes(index, s => EntryLabel.Of(s, index.Words)))
    {
    }

    internal SiteIndex Index => index;

    internal Catalogue Words => index.Words;

    internal Html Block(Prose text) => prose.Block(text, notes);

    internal Html Inline(Prose text) => prose.Inline(text, notes);

    internal Html? MaybeInline(Prose? text) => text is null ? null : Inline(text);

    /// <summary>The numbers of the notes for these sources; null where there is none.</summary>
    internal Html? Cite(IEnumerable<Citation> citations) => notes.References(citations) is { Markup.Length: > 0 } html ? html : null;

    internal Html? Cite(Source source, string? locator = null) => Cite([new Citation(new Reference(source.Key, source.At), locator)]);

    /// <summary>Remembers that the page shows a quotation: it then rests on its source as well.</summary>
    internal void Shows(Quote quote) => notes.Shows(quote);

    /// <summary>The language, where it is not that of the site.</summary>
    internal string? Foreign(string language) => language == index.Site.Language ? null : language;

    /// <summary>The frame of the index page of a section.</summary>
    internal PageFrame Frame(Section section, string description) => Frame(section.Title(Words), description, section.Address, section);

    /// <summary>The frame of a page of a section, or of none. Made after all content, because it takes the notes.</summary>
    internal PageFrame Frame(string title, string description, string address, Section? section, When? published = null, When? updated = null) => new(
        title,
        address == Permalink.Home
            ? Words.Text("layout.document", ("title", index.Site.Title), ("site", index.Site.Tagline))
            : Words.Text("layout.document", ("title", title), ("site", index.Site.Title)),
        Shortened.To(Shortened.Description, description),
        address,
        section?.Address,
        Crumbs(address, section),
        published is null ? null : TimeText.Of(published, Words),
        updated is null ? null : TimeText.Of(updated, Words),
        notes.ToViews(Words.Of),
        PageBasis.Of(notes.Uses, notes.Quotes, index) is { } basis ? BasisView.Of(basis, Words) : null,
        CorrectionNote.All(address, index));

    /// <summary>The day the page last changed as far as content knows, where content does not say it of the page itself.</summary>
    internal LocalDate Updated => index.Updated;

    private ImmutableArray<LinkView> Crumbs(string address, Section? section) =>
        address == Permalink.Home ? [] : section is null || section.Address == address ? [Section.Home(Words)] : [Section.Home(Words), section.Link(Words)];
}
