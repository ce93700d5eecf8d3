using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Kinds;

/// <summary>Reads <c>content/site.yaml</c>.</summary>
internal static class SiteReader
{
    private static readonly Field<string> FactLabel = Field.Required("label", Forms.Line, "What the fact is about, in a word or two.", "Where");
    private static readonly Field<Prose> FactText = Field.Required("text", ReferenceForms.Text, "The fact, with its citation.", "Joint Base Elmendorf-Richardson [@tass-2003175]");
    private static readonly Descriptor FactFields = new("A fact", "A fact on the home page.", [FactLabel, FactText]);

    private static readonly Field<string> Question = Field.Required("question", Forms.Line, "The question the home page answers first.", "What was agreed?");
    private static readonly Field<Prose> Answer = Field.Required("answer", ReferenceForms.Text, "The answer in one sentence, cited.", "No agreement was published [@tass-2003213].");
    private static readonly Field<ImmutableArray<HomeFact>> Facts = Field.Required("facts", Forms.List(Forms.Group(FactFields, ReadFact), 1), "A few facts a reader should leave with.", "[{label: Where, text: Anchorage}]");
    private static readonly Descriptor HomeFields = new("The home page's answer", "What a reader who stops after one screen takes away.", [Question, Answer, Facts]);

    private static readonly Field<string> PartyId = Field.Required("id", Forms.SlugId, "The party's id, used by speakers.", "russia");
    private static readonly Field<string> PartyName = Field.Required("name", Forms.Line, "The full name.", "Russian Federation");
    private static readonly Field<string> PartyShort = Field.Required("short", Forms.Line, "The name where space is short.", "Russia");
    private static readonly Field<bool> Principal = Field.Optional("principal", Forms.Flag, false, "Whether it is one of the sides that met; a status such as claimed-by-both counts these.", "true");
    private static readonly Descriptor PartyFields = new("A party", "A side that speakers belong to.", [PartyId, PartyName, PartyShort, Principal]);

    private static readonly Field<string> ZoneId = Field.Required("id", Forms.SlugId, "The zone's id, used in addresses.", "moscow");
    private static readonly Field<DateTimeZone> ZoneZone = Field.Required("zone", Forms.Zone, "The IANA name.", "Europe/Moscow");
    private static readonly Field<string> ZoneLabel = Field.Required("label", Forms.Line, "What readers call it.", "Moscow");
    private static readonly Descriptor ZoneFields = new("A zone", "A zone in which moments are shown.", [ZoneId, ZoneZone, ZoneLabel]);

    private static readonly Field<double> Latitude = Field.Required("latitude", Forms.Number, "Degrees north.", "61.25");
    private static readonly Field<double> Longitude = Field.Required("longitude", Forms.Number, "Degrees east.", "-149.81");
    private static readonly Descriptor CoordinateFields = new("A place on the globe", "Where the meeting was.", [Latitude, Longitude]);

    private static readonly Field<string> SummitName = Field.Required("name", Forms.Line, "What the meeting is called.", "Anchorage summit");
    private static readonly Field<When> Starts = Field.Required("starts", Forms.When, "When it began, local time.", "2025-08-15T11:26");
    private static readonly Field<When> Ends = Field.Required("ends", Forms.When, "When it ended, local time.", "2025-08-15T14:11~");
    private static readonly Field<DateTimeZone> SummitZone = Field.Required("zone", Forms.Zone, "The host's zone, in which times without a zone are read.", "America/Anchorage");
    private static readonly Field<string> Place = Field.Required("place", Forms.Line, "The town.", "Anchorage, Alaska");
    private static readonly Field<string> Venue = Field.Required("venue", Forms.Line, "The building or grounds.", "Joint Base Elmendorf-Richardson");
    private static readonly Field<Coordinates?> Globe = Field.Maybe("coordinates", Forms.Group(CoordinateFields, ReadCoordinates), "Where on the globe, WGS 84.", "{latitude: 61.25, longitude: -149.81}");
    private static readonly Descriptor SummitFields = new("The summit", "The meeting the site is about.", [SummitName, Starts, Ends, SummitZone, Place, Venue, Globe]);

    private static readonly Field<string> Title = Field.Required("title", Forms.Line, "The site's name.", "Anchorage, 15 August 2025");
    private static readonly Field<string> Tagline = Field.Required("tagline", Forms.Line, "What the site is, in a few words.", "Who said what, and how one can know");
    private static readonly Field<string> Description = Field.Required("description", Forms.Line, "One or two sentences for search engines and previews.", "An explainer about one meeting.");
    private static readonly Field<string> Language = Field.Required("language", Forms.Language, "The language of the site.", "en");
    private static readonly Field<Uri> BaseUrl = Field.Required("base_url", Forms.Url, "Where the site will be published; its path is the base path.", "https://example.org/anchorage/");
    private static readonly Field<Uri?> Repository = Field.Maybe("repository", Forms.Url, "Where the content is kept, for links to it; on GitHub, GitLab and Codeberg every page leads to its own file and line.", "https://github.com/example/anchorage");
    private static readonly Field<string> Branch = Field.Optional("branch", Forms.Line, "main", "The branch of the repository that the site is published from; main if it is left out.", "main");
    private static readonly Field<string> Publisher = Field.Required("publisher", Forms.Line, "Who publishes the site; the author of its feed.", "The editors");
    private static readonly Field<HomeAnswer> Home = Field.Required("home", Forms.Group(HomeFields, ReadHome), "The first screen of the home page.", "{question: What was agreed?, …}");
    private static readonly Field<ImmutableArray<Party>> Parties = Field.Required("parties", Forms.List(Forms.Group(PartyFields, ReadParty), 2), "The sides speakers belong to.", "[{id: russia, name: Russian Federation, short: Russia, principal: true}]");
    private static readonly Field<ImmutableArray<SiteZone>> Zones = Field.Required("zones", Forms.List(Forms.Group(ZoneFields, ReadZone), 1), "The zones in which moments are shown, the host's first.", "[{id: moscow, zone: Europe/Moscow, label: Moscow}]");
    private static readonly Field<Summit> SummitField = Field.Required("summit", Forms.Group(SummitFields, ReadSummit), "The meeting itself.", "{name: Anchorage summit, …}");

    private static readonly Field<ImmutableArray<RuleWeight>> RuleWeights = Field.Optional("rules", RuleWeightForm.Rules, [], "Problems that this site weighs otherwise: off, info, warning or error. Which can be is said in docs/diagnostics.md.", "{SS0418: error}");

    internal static readonly FileKind File = new(
        "content/site.yaml",
        new Descriptor("The site", "The site as a whole: its name, its address, its parties, its clocks, and the answer on its first screen.",
            [Title, Tagline, Description, Language, BaseUrl, Repository, Branch, Publisher, Home, Parties, Zones, SummitField, RuleWeights]),
        null,
        null);

    internal static Site? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        var site = new Site(
            f.Get(Title), f.Get(Tagline), f.Get(Description), f.Get(Language), f.Get(BaseUrl), f.Get(Repository), f.Get(Branch), f.Get(Publisher),
            f.Get(Home), f.Get(Parties), f.Get(Zones), f.Get(SummitField), f.Get(RuleWeights), document.At);
        return f.IsWhole ? site : null;
    }

    private static HomeAnswer? ReadHome(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, HomeFields);
        var home = new HomeAnswer(f.Get(Question), f.Get(Answer), f.Get(Facts));
        return f.IsWhole ? home : null;
    }

    private static HomeFact? ReadFact(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, FactFields);
        var fact = new HomeFact(f.Get(FactLabel), f.Get(FactText));
        return f.IsWhole ? fact : null;
    }

    private static Party? ReadParty(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, PartyFields);
        scope.ClaimId("party", f.Get(PartyId), f.At(PartyId));
        var party = new Party(f.Get(PartyId), f.Get(PartyName), f.Get(PartyShort), f.Get(Principal));
        return f.IsWhole ? party : null;
    }

    private static SiteZone? ReadZone(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, ZoneFields);
        scope.ClaimId("zone", f.Get(ZoneId), f.At(ZoneId));
        var zone = new SiteZone(f.Get(ZoneId), f.Get(ZoneZone), f.Get(ZoneLabel));
        return f.IsWhole ? zone : null;
    }

    private static Summit? ReadSummit(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, SummitFields);
        var summit = new Summit(f.Get(SummitName), f.Get(Starts), f.Get(Ends), f.Get(SummitZone), f.Get(Place), f.Get(Venue), f.Get(Globe));
        if (f.IsWhole && summit.Ends.IsBefore(summit.Starts))
            scope.Report(Rules.EarlierThan(f.At(Ends), "ends", summit.Ends.Text, "starts", summit.Starts.Text, f.At(Starts)));
        return f.IsWhole ? summit : null;
    }

    private static Coordinates? ReadCoordinates(YamlMapping mapping, ReadScope scope)
    {
        var f = scope.Fields(mapping, CoordinateFields);
        var coordinates = new Coordinates(f.Get(Latitude), f.Get(Longitude));
        return f.IsWhole ? coordinates : null;
    }
}
