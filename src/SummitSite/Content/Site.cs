using System.Collections.Immutable;
using NodaTime;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>The site as a whole: <c>content/site.yaml</c>.</summary>
internal sealed record Site(
    string Title,
    string Tagline,
    string Description,
    string Language,
    Uri BaseUrl,
    Uri? Repository,
    string Branch,
    string Publisher,
    HomeAnswer Home,
    ImmutableArray<Party> Parties,
    ImmutableArray<SiteZone> Zones,
    Summit Summit,
    ImmutableArray<RuleWeight> Rules,
    Location At)
{
    internal Party? FindParty(string id) => Parties.FirstOrDefault(p => p.Id == id);
}

/// <summary>What a reader who stops after one screen takes away: the question, the answer, a few facts; all cited.</summary>
internal sealed record HomeAnswer(string Question, Prose Answer, ImmutableArray<HomeFact> Facts);

/// <summary>A fact on the home page.</summary>
internal sealed record HomeFact(string Label, Prose Text);

/// <summary>A side. Statuses such as claimed-by-both count the principal ones.</summary>
internal sealed record Party(string Id, string Name, string Short, bool IsPrincipal);

/// <summary>A zone in which moments are shown; the first of the site is the host's.</summary>
internal sealed record SiteZone(string Id, DateTimeZone Zone, string Label);

/// <summary>The meeting itself. Clock times of <paramref name="Starts"/> and <paramref name="Ends"/> are local in <paramref name="Zone"/>.</summary>
internal sealed record Summit(string Name, When Starts, When Ends, DateTimeZone Zone, string Place, string Venue, Coordinates? Coordinates);

/// <summary>Degrees north and east, WGS 84.</summary>
internal sealed record Coordinates(double Latitude, double Longitude);
