using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0301 = new(
        "SS0301", Severity.Error, "A reference to nobody",
        "Everything that is named must exist: a link, a citation or a list of ids that leads nowhere would leave a reader without the evidence.",
        "speaker: vladimir-putni");

    private static readonly Rule SS0302 = new(
        "SS0302", Severity.Error, "An id that is used twice",
        "An id belongs to one entry of its kind, because it is the entry's address.",
        "Two events with the id talks-open.");

    private static readonly Rule SS0303 = new(
        "SS0303", Severity.Error, "A kind nobody knows",
        "A reference is a kind and an id, such as speaker:vladimir-putin. The kinds are listed in docs/content.md.",
        "[the talks](evnt:talks-open)");

    private static readonly Rule SS0304 = new(
        "SS0304", Severity.Error, "Two pages with one address",
        "Articles and pages share the top level of addresses with the site's own pages; two of them cannot stand at one place.",
        "content/pages/timeline.md, while /timeline/ is the timeline's address.");

    private static readonly Rule SS0305 = new(
        "SS0305", Severity.Error, "Two files that differ only in case",
        "Some file systems and hosts take Map.png and map.png for one file, others for two: the site would differ from place to place.",
        "content/images/Map.png and content/images/map.png");

    private static readonly Rule SS0306 = new(
        "SS0306", Severity.Error, "A party nobody knows",
        "A party is one of those in content/site.yaml.",
        "party: rusia");

    private static readonly Rule SS0307 = new(
        "SS0307", Severity.Error, "Two entries at one place in the order",
        "The order of articles, outcomes and timelines is what readers are led through; two with one number would be sorted by chance.",
        "order: 3 in two articles.");

    private static readonly Rule SS0308 = new(
        "SS0308", Severity.Error, "An embed of something that cannot be embedded",
        "Quotations, events, outcomes, discrepancies and whole timelines can stand inside a text; other kinds are linked.",
        "![](speaker:vladimir-putin)");

    private static readonly Rule SS0309 = new(
        "SS0309", Severity.Error, "A reference of the wrong kind",
        "The field takes references of certain kinds only.",
        "occasion: speaker:donald-trump  (an event is expected)");

    private static readonly Rule SS0310 = new(
        "SS0310", Severity.Error, "An embed inside a line of text",
        "What is embedded is a block of its own, such as a quotation with its proof. It stands on a line by itself, with an empty line before and after, and only in the text of a Markdown file.",
        "He said ![](quote:trump-no-deal) to the press.");

    private static readonly Rule SS0311 = new(
        "SS0311", Severity.Error, "A diagram nobody draws",
        "A diagram is drawn from content at build time. It stands on a line by itself; its names are listed in docs/content.md. A scale is that of a discrepancy, whose id follows a slash.",
        "![](diagram:tabel)");

    private static readonly Rule SS0312 = new(
        "SS0312", Severity.Error, "A diagram with nothing to show",
        "A picture without a mark tells readers nothing: what it is drawn from is not in the content.",
        "![](diagram:scale/land), while no account of that discrepancy gives a number or a clock time.");

    private static readonly Rule SS0313 = new(
        "SS0313", Severity.Error, "A source at the site's own address",
        "What lies below `base_url` is taken for a page of this site, and a source is published elsewhere.",
        "base_url: https://example.org/ and a source with url: https://example.org/report");

    private static ImmutableArray<Rule> ReferenceRules => [SS0301, SS0302, SS0303, SS0304, SS0305, SS0306, SS0307, SS0308, SS0309, SS0310, SS0311, SS0312, SS0313];

    // The file is that of the near entry alone; null where it is one of a list.
    internal static Diagnostic UnknownReference(Location at, string kind, string id, string? near, string? file, params IEnumerable<Location> otherPlaces) =>
        otherPlaces.Count() < Many
            ? SS0301.At(at, $"There is no {kind} '{id}'.{DidYouMean(near)}{OddCharacter(id)}", Others(otherPlaces))
            : SS0301.At(at, $"There is no {kind} '{id}', and it is named in {otherPlaces.Count() + 1} places.{OddCharacter(id)} " + (file is not null
                ? $"If its file was renamed to '{file}', call that '{id}{file[file.LastIndexOf('.')..]}' again, because ids are for good."
                : $"If {(near is null ? "it was renamed" : $"its id was changed to '{near}'")}, give it its old id back, because ids are for good.")
                + (near is null ? "" : $" Otherwise, did you mean '{near}'?"), Others(otherPlaces));

    internal static Diagnostic ReferenceToOther(Location at, string kind, string id, string other, params IEnumerable<Location> otherPlaces) =>
        SS0301.At(at, $"There is no {kind} '{id}', but {A(other)} of that name. " + (kind == "source" ? $"Link to it, as in [text]({other}:{id}), or cite the source it comes from."
            : at.Source.Slice(at.Span).Contains(':', StringComparison.Ordinal) ? $"Write '{other}:{id}'."
            : $"Name {A(kind)} here, or move this to the field for {Several(other)}."), Others(otherPlaces));

    internal static Diagnostic DuplicateId(Location at, string kind, string id, Location first) =>
        SS0302.At(at, $"There is already {A(kind)} '{id}'. Give this one another id.", new Related(first, "It is defined here."));

    internal static Diagnostic UnknownKind(Location at, string kind, IEnumerable<string> kinds, string? near) =>
        SS0303.At(at, $"There is no kind '{kind}'.{DidYouMean(near)} The kinds are: {string.Join(", ", kinds)}. A web address starts with https://.");

    internal static Diagnostic BrokenWebAddress(Location at, string address, string meant) =>
        SS0303.At(at, $"'{address}' is no web address. Did you mean '{meant}'?");

    internal static Diagnostic LocalFile(Location at, string address) =>
        SS0303.At(at, $"'{address}' is a file on your own computer, which readers cannot open. Link to an entry, such as event:some-id, or to a web address that starts with https://.");

    internal static Diagnostic AddressCollision(Location at, string address, string other, Location? otherAt) =>
        otherAt is null
            ? SS0304.At(at, $"The address {address} belongs to {other}. Give this file another name.")
            : SS0304.At(at, $"The address {address} belongs to {other}. Give the newer of the two files another name.", new Related(otherAt, "The other one is here."));

    internal static Diagnostic CaseTwins(string path, string twin) =>
        SS0305.At(Location.OfFile(path), $"This file and '{twin}' differ only in capital letters. Rename one of them.", new Related(Location.OfFile(twin), "The other one is here."));

    internal static Diagnostic UnknownParty(Location at, string id, string? near, params IEnumerable<Location> otherPlaces) =>
        SS0306.At(at, $"There is no party '{id}' in content/site.yaml.{DidYouMean(near)}", Others(otherPlaces));

    internal static Diagnostic DuplicateOrder(Location at, string kind, int order, string other, Location first) =>
        SS0307.At(at, $"Two {kind}s have the order {order}. The other one is '{other}'. Give one of the two another number.", new Related(first, "The other one is here."));

    internal static Diagnostic CannotEmbed(Location at, string kind) =>
        SS0308.At(at, $"It is not possible to embed {A(kind)}. Write a link instead: leave out the exclamation mark and give it a text.");

    internal static Diagnostic WrongKind(Location at, string field, string kind, IReadOnlyList<string> kinds) =>
        SS0309.At(at, $"'{field}' cannot name {A(kind)}. It takes {OneOf(kinds)}{(kinds.Count == 1 ? $": name one, or move this to the field for {Several(kind)}" : "")}.");

    internal static Diagnostic EmbedInLine(Location at, bool isBody) =>
        SS0310.At(at, isBody
            ? "An embed stands on a line by itself, with an empty line before and after. Inside a sentence, write a link: leave out the exclamation mark and give it a text."
            : "Nothing can be embedded in a field. Write a link instead: leave out the exclamation mark and give it a text.");

    internal static Diagnostic DiagramInLine(Location at, bool isBody) =>
        SS0310.At(at, isBody
            ? "A diagram stands on a line by itself, with an empty line before and after."
            : "Nothing can be drawn in a field. Put the diagram into the text of an article or a page, on a line by itself.");

    internal static Diagnostic UnknownDiagram(Location at, string name, IEnumerable<string> names, string? near) =>
        SS0311.At(at, $"There is no diagram '{name}'.{DidYouMean(near)} The diagrams are: {string.Join(", ", names)}.");

    internal static Diagnostic DiagramForm(Location at, string name, bool needsId) =>
        SS0311.At(at, needsId
            ? $"A {name} is that of a discrepancy. Write its id behind a slash, such as diagram:{name}/duration."
            : $"The diagram '{name}' is that of the whole site and has nothing behind a slash. Write diagram:{name}.");

    internal static Diagnostic DiagramLink(Location at, string written) =>
        SS0311.At(at, $"A diagram has no page to link to. Embed it: write ![](diagram:{written}) on a line by itself, with an empty line before and after.");

    internal static Diagnostic EmptyDiagram(Location at, string why) => SS0312.At(at, $"This diagram would be empty: {why}.");

    // So many places more do not share a slip of the pen.
    private const int Many = 2;

    internal static Diagnostic SourceOnThisSite(Location at, string id, string url, string own) =>
        SS0313.At(at, $"The address of the source '{id}', {url}, lies below the site's own, {own} (base_url in content/site.yaml). Write where the source was published.");

    private static Related[] Others(IEnumerable<Location> places) => [.. places.Select(p => new Related(p, "It is named here too."))];

    private static string Several(string kind) => kind.EndsWith('y') ? kind[..^1] + "ies" : kind + "s";

    private static string OneOf(IReadOnlyList<string> kinds) =>
        kinds.Count == 1 ? A(kinds[0]) : $"one of these kinds: {string.Join(", ", kinds)}";
}
