using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SummitSite.Content;
using SummitSite.Drawing;

namespace SummitSite.Pages.Pictures;

/// <summary>The words of the pictures: titles, descriptions, captions, and what stands inside them that is not content.</summary>
internal static class PictureWords
{
    internal const string AsTable = "The same as a table";

    internal const string TableTitle = "The table: who sat in the room for each side";
    internal const string TableDelegation = "In the delegation, not at the table";
    internal const string TableCaption = "Drawn from who was in the room, by side. Names stand in alphabetical order, not as they sat; filled seats were at the table.";
    internal static readonly ImmutableArray<string> TableHeadings = ["Name", "Side", "Role", "Where"];

    internal const string Meeting = "The meeting";
    internal static readonly ImmutableArray<string> DayHeadings = ["Event", "Time"];

    internal static readonly ImmutableArray<string> TimelineHeadings = ["When", "Events"];

    internal const string OutcomesTitle = "The outcomes, at publication and now";
    internal static readonly ImmutableArray<string> OutcomesHeadings = ["Outcome", "At publication", "Now"];

    internal const string ReportingTitle = "Who reports whom";
    internal static readonly ImmutableArray<string> ReportingHeadings = ["Whose report", "Who prints it"];

    internal static readonly ImmutableArray<string> ScaleHeadings = ["Source", "Control", "Figure"];

    private static readonly NumberFormatInfo Digits = new() { NumberGroupSeparator = "\u2009", NumberDecimalSeparator = "." };

    internal static string TableDescription(ImmutableArray<TableSide> sides) =>
        string.Join("; ", sides.Select(s => $"{s.Name}: {Words.List([.. s.Seated.Select(p => p.Name)])}")) + ".";

    internal static string DayTitle(LocalDate day) => $"The shape of the day, {TimeText.Day(day)}";

    internal static string DayDescription(ImmutableArray<DayMoment> moments) => string.Join("; ", moments.Select(m => $"{m.Text}: {m.Event.Title}")) + ".";

    internal static string DayCaption(int count, int without) =>
        $"Drawn from the {Count(count, "event", "events")} of the day with a clock time{(without > 0 ? $"; {Number(without)} more have none" : "")}. Hollow marks and broken lines are approximate.";

    internal static string Turn(string day, string place) => $"Here it became {day} in {place}";

    internal static string Between(string from, string to) => from == to ? from : from + Words.To + to;

    internal static string TimelineTitle(string summit) => $"{summit}: how many events, and when";

    internal static string TimelineDescription(ImmutableArray<TimelineSpan> spans) => string.Join("; ", spans.Where(s => s.Count > 0).Select(s => s.Name)) + ".";

    internal static string TimelineCaption(int count) => $"Drawn from the {Count(count, "event", "events")} of this timeline. Below, those of the day itself with a clock time; hollow marks are approximate.";

    internal static string DayName(LocalDate day, string place) => $"{TimeText.DayAndMonth(day)} in {place}";

    /// <summary>The first three letters.</summary>
    internal static string ShortMonth(int month) => Words.Month(month)[..3];

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    internal static string Span(string name, int count) => $"{name}: {Count(count, "event", "events")}";

    internal static string OutcomesDescription(ImmutableArray<(string Word, int Count)> then, ImmutableArray<(string Word, int Count)> now) => $"At publication: {Counts(then)}. Now: {Counts(now)}.";

    internal static string OutcomesCaption(int count) => $"Drawn from the status of {Count(count, "outcome", "outcomes")}, at publication and now; a line is an outcome.";

    /// <summary>The shape that stands before a status wherever it is shown; the style sheet has the same.</summary>
    internal static string Shape(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Happened => "●",
        OutcomeStatus.DidNotHappen => "○",
        OutcomeStatus.ClaimedByBoth => "◆",
        OutcomeStatus.ClaimedByOneSide => "◧",
        OutcomeStatus.Unresolved => "?",
        _ => "◇",
    };

    internal static string ReportingDescription(IEnumerable<(string Name, int Count)> origins) =>
        string.Join("; ", origins.OrderByDescending(o => o.Count).Select(o => $"{o.Name}: {Number(o.Count)}")) + ".";

    internal static string ReportingCaption(int all, int drawn) =>
        $"Drawn from what the sources say of themselves and from their credits. {(drawn < all ? $"The {Number(drawn)} most printed of {Number(all)}, and who prints several of them. " : "")}Names in bold stand on both sides: they print others and are printed.";

    internal static string More(int count) => $"and {Count(count, "other", "others")}";

    internal static string ScaleTitle(string title) => $"{title}, by source";

    internal static string ScaleDescription(ImmutableArray<ScaleAccount> figures) => string.Join("; ", figures.Select(f => $"{f.Outlet}: {f.Figure}")) + ".";

    internal static string ScaleCaption(ImmutableArray<ScaleAccount> figures, IReadOnlyList<string> others)
    {
        var hollow = figures.Any(f => f.IsApproximate) ? " Hollow marks are approximate." : "";
        var silent = others.Count > 0 ? $" Without a figure: {Words.List(others)}." : "";
        return $"Drawn from what each account says.{hollow}{silent}";
    }

    internal static string Number(double value) => value.ToString("#,0.##", Digits);

    internal static string Number(Account account) =>
        $"{(account.IsApproximate ? Words.About : "")}{Number(account.Value!.Value)}{(account.To is { } to ? Words.To + Number(to) : "")}";

    internal static string Clock(When clock) =>
        Point(clock.Start) + (clock.End is { } end && end != clock.Start ? Words.To + Point(end) : "");

    private static string Point(EdtfPoint point) => TimeText.Clock(point, point.Clock!.Value);

    private static string Counts(ImmutableArray<(string Word, int Count)> counts) => string.Join(", ", counts.Select(c => $"{c.Word} {Number(c.Count)}"));

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
