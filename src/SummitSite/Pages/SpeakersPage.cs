using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Everybody who speaks, side by side with their own; those who belong to no side by what they are.</summary>
internal static class SpeakersPage
{
    internal const string Template = "speakers";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Speakers, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        return new PageDraft(
            Permalink.Speakers,
            Template,
            Section.Speakers.Title(page.Words),
            new SpeakersView(
                GroupsOf(index),
                index.Speakers.Length,
                page.Frame(Section.Speakers, page.Words.Count("speakers.description", index.Speakers.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }

    private static ImmutableArray<SideView> GroupsOf(SiteIndex index)
    {
        var sides = index.Site.Parties.Select(p => Group(p.Name, PartyMark.Of(p.Id, index.Site), index.Speakers.Where(s => s.Party == p.Id), index));
        var others = Enum.GetValues<SpeakerKind>()
            .Select(k => Group(index.Words.Others(k), null, index.Speakers.Where(s => s.Kind == k && (s.Party is null || index.Site.FindParty(s.Party) is null)), index));
        return [.. sides.Concat(others).Where(g => g.People.Length > 0)];
    }

    private static SideView Group(string name, PartyMark? mark, IEnumerable<Speaker> speakers, SiteIndex index) =>
        new(name, mark, [.. speakers.Select(s => PersonView.Of(s, index))]);
}

/// <summary>The index of speakers.</summary>
internal sealed record SpeakersView(ImmutableArray<SideView> Groups, int Count, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("groups", Groups), ("count", Count), ("frame", Frame)];
}
