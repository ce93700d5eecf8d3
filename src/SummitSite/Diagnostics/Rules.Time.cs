using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0501 = new(
        "SS0501", Severity.Error, "A time that cannot be read",
        "Times are written the same way everywhere: 2025, 2025-08, 2025-08-15 or 2025-08-15T11:26, with ~ for approximate and ? for uncertain, and two of them joined by / for a stretch.",
        "when: 15.08.2025  should be  when: 2025-08-15");

    private static readonly Rule SS0502 = new(
        "SS0502", Severity.Error, "A time zone nobody knows",
        "Zones have the names of the IANA data base, a continent and a city.",
        "zone: Moscow  should be  zone: Europe/Moscow");

    private static readonly Rule SS0503 = new(
        "SS0503", Severity.Error, "Events that wait for each other",
        "`after` puts an event behind another of the same day. Two that each come after the other have no order.",
        "a: after: b, and b: after: a");

    private static readonly Rule SS0504 = new(
        "SS0504", Severity.Error, "A status that is not the last of its history",
        "The status of an outcome and its date are those of the last entry of its history, so that a page cannot show one thing and tell another.",
        "status: happened, while the history ends with expected.");

    private static readonly Rule SS0505 = new(
        "SS0505", Severity.Error, "A history that is out of order",
        "The history of an outcome goes from the day of publication forward.",
        "as_of: 2026-01-25, followed by as_of: 2025-08-16");

    private static readonly Rule SS0506 = new(
        "SS0506", Severity.Error, "A part of the day beside a clock time",
        "`part` is for times of which only the part of the day is known. With a clock time it would say the same twice, or contradict it.",
        "when: 2025-08-15T11:26 and part: morning");

    private static readonly Rule SS0507 = new(
        "SS0507", Severity.Error, "A derived time without a reason",
        "A time that is our inference, not a source's statement, must say how it was inferred.",
        "derived: true without note.");

    private static readonly Rule SS0508 = new(
        "SS0508", Severity.Error, "An unreliable source used as evidence",
        "A source with `reliable: false` is kept in the registry as a warning. Nothing on the site may rest on it.",
        "sources: [winenfood-com]");

    private static readonly Rule SS0509 = new(
        "SS0509", Severity.Error, "A number without a unit",
        "Numbers are drawn on one scale, which needs to say what they count.",
        "value: 165 in a discrepancy without unit.");

    private static readonly Rule SS0510 = new(
        "SS0510", Severity.Error, "Two times in the wrong order",
        "A meeting ends after it starts, and a text is updated after it was published. One of the two times has a slip.",
        "published: 2025-08-20 and updated: 2025-08-02");

    private static readonly Rule SS0511 = new(
        "SS0511", Severity.Error, "An event that comes after a later one",
        "`after` puts an event behind another where no clock time tells. The times that are known say that it was before.",
        "when: 2025-08-15 and after: an event of 2025-08-16.");

    private static readonly Rule SS0512 = new(
        "SS0512", Severity.Warning, "A phase that is nearly another",
        "Events of one phase stand under one heading. A slip in `phase` makes a heading of its own, and tears the phase apart.",
        "phase: The first day, among events of The first days.");

    private static ImmutableArray<Rule> TimeRules => [SS0501, SS0502, SS0503, SS0504, SS0505, SS0506, SS0507, SS0508, SS0509, SS0510, SS0511, SS0512];

    internal static Diagnostic UnreadableTime(Location at, string fault, string? meant) => SS0501.At(at, $"{fault}.{DidYouMean(meant)}");

    internal static Diagnostic UnknownZone(Location at, string zone, string? near) =>
        SS0502.At(at, $"There is no time zone '{zone}'.{DidYouMean(near)} A zone is a continent and a city, such as Europe/Moscow: abbreviations and differences do not say when clocks change.");

    internal static Diagnostic OrderGoesInCircles(Location at, string id, string after) =>
        SS0503.At(at, $"'{id}' comes after '{after}', which itself comes after '{id}'. Remove one of the two 'after'.");

    internal static Diagnostic AfterLaterEvent(Location at, string id, string time, string laterId, string laterTime, Location laterAt) =>
        SS0511.At(at, $"'{id}' ({time}) cannot come after '{laterId}' ({laterTime}). Correct one of the two times, or remove 'after'.", new Related(laterAt, $"The time of '{laterId}' is here."));

    internal static Diagnostic StatusIsNotLast(Location at, string written, string last, Location lastAt) =>
        SS0504.At(at, $"Here it is {written}, but the history ends with {last}. Add the newest state to the history, or change this.", new Related(lastAt, "The history ends here."));

    internal static Diagnostic HistoryOutOfOrder(Location at, string date, string earlier) =>
        SS0505.At(at, $"{date} stands after {earlier}. Put the history in the order of its dates.");

    internal static Diagnostic PartBesideClock(Location at, string clock) =>
        SS0506.At(at, $"The clock time {clock} is known, so 'part' has nothing to add. Leave it out.");

    internal static Diagnostic DerivedWithoutNote(Location at) => SS0507.At(at, "A derived time needs a 'note' that says how it was inferred.");

    internal static Diagnostic UnreliableEvidence(Location at, string source) =>
        SS0508.At(at, $"The source '{source}' is listed as unreliable, so nothing may rest on it. Use another one.");

    internal static Diagnostic NearPhase(Location at, string phase, int events, string near, int nearEvents) =>
        SS0512.At(at, $"There is a phase '{near}' with {(nearEvents == 1 ? "one event" : $"{nearEvents} events")}, and this one, '{phase}', has {(events == 1 ? "one" : events)}. Did you mean '{near}'?");

    internal static Diagnostic EarlierThan(Location at, string field, string time, string earlierField, string earlierTime, Location earlierAt) =>
        SS0510.At(at, $"'{field}' is {time}, which is before '{earlierField}', {earlierTime}. Correct one of the two.", new Related(earlierAt, $"'{earlierField}' is here."));

    internal static Diagnostic NumberWithoutUnit(Location at, string id) =>
        SS0509.At(at, $"The discrepancy '{id}' has numbers. Say what they count with 'unit', such as 'unit: minutes'.");
}
