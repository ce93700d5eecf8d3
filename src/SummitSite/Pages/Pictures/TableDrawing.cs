using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>The table: who sat in the room for each side, and who came with them.</summary>
internal static class TableDrawing
{
    /// <summary>The plan, or null where nobody is known to have been in the room. The table behind it is left out where the page shows it anyway.</summary>
    internal static Html? Of(SiteIndex index, bool withTable)
    {
        var sides = index.Site.Parties.Select(p => SideOf(p, index)).Where(s => s.Seated.Length > 0).ToImmutableArray();
        if (sides.IsEmpty)
            return null;
        var words = index.Words;
        var figure = new TableFigure(
            words.Text("picture.room"), words.Listed(sides.Select(s => (s.Name, words.List([.. s.Seated.Select(p => p.Name)])))), words.Text("picture.room-delegation"), sides);
        return Figure.Of(TablePicture.Draw(figure), words.Text("picture.room-caption"), withTable ? TableOf(index) : null, words.IsRightToLeft());
    }

    private static TableSide SideOf(Party party, SiteIndex index) =>
        new(party.Name, Seats(index, party, Presence.InTheRoom), Seats(index, party, Presence.InTheDelegation));

    private static ImmutableArray<TableSeat> Seats(SiteIndex index, Party party, Presence presence) =>
        [.. index.Speakers.Where(s => s.Presence == presence && (s.Delegation ?? s.Party) == party.Id).Select(s => new TableSeat(s.Name, Permalink.Of(s)))];

    private static PictureTable TableOf(SiteIndex index) => new(
        index.Words.Text("picture.table"),
        [index.Words.Text("picture.name"), index.Words.Text("picture.side"), index.Words.Text("picture.role"), index.Words.Text("picture.where")],
        [
            .. from party in index.Site.Parties
               from speaker in index.Speakers.Where(s => s.Presence is Presence.InTheRoom or Presence.InTheDelegation && (s.Delegation ?? s.Party) == party.Id).OrderBy(s => s.Presence)
               select ImmutableArray.Create(new Cell(speaker.Name, Permalink.Of(speaker)), new Cell(party.Name), new Cell(speaker.Role ?? ""), new Cell(index.Words.Of(speaker.Presence!.Value))),
        ]);
}
