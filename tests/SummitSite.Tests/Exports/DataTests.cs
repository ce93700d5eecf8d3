using System.Text.Json;
using SummitSite.Build;
using SummitSite.Exports.Data;
using Xunit;

namespace SummitSite.Tests.Exports;

public sealed class DataTests
{
    private static readonly ExportedSite Lake = new(TestSite.Lake);

    public static TheoryData<string> Tables => [.. DataFiles.Tables.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_has_every_column_in_the_form_the_reference_gives(string table)
    {
        var columns = DataFiles.Tables.Single(t => t.Name == table).Columns;
        Assert.NotEqual(0, Lake.Rows(table).GetArrayLength());
        foreach (var row in Lake.Rows(table).EnumerateArray())
            HasColumns(row, columns);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_has_an_id_of_its_own_and_a_whole_url(string table)
    {
        var rows = Lake.Rows(table).EnumerateArray().ToArray();
        Assert.Distinct(rows.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rows, r => Assert.StartsWith("https://example.org/lake/", r.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_clock_time_is_a_moment_with_the_offset_of_its_zone_and_a_date_is_none()
    {
        var opened = Lake.Row("events", "talks-open");
        var ferry = Lake.Row("events", "first-ferry");
        var landing = Lake.Row("events", "landing");
        Assert.Equal(("2030-05-03T15:30", "Europe/Zurich", "2030-05-03T15:30:00+02:00"), (Text(opened, "when"), Text(opened, "zone"), Text(opened, "starts")));
        Assert.Equal(("Asia/Tokyo", "2030-05-17T08:00:00+09:00"), (Text(ferry, "zone"), Text(ferry, "starts")));
        Assert.Equal(("2030-05-03", null, "morning"), (Text(landing, "when"), Text(landing, "starts"), Text(landing, "part_of_day")));
    }

    [Fact]
    public void An_approximate_and_derived_time_says_so()
    {
        var end = Lake.Row("events", "talks-end");
        Assert.True(end.GetProperty("approximate").GetBoolean());
        Assert.True(end.GetProperty("derived").GetBoolean());
        Assert.False(end.GetProperty("uncertain").GetBoolean());
        Assert.Equal("Counted from the statements.", Text(end, "note"));
    }

    [Fact]
    public void Events_stand_in_order_of_time_and_know_their_timeline() =>
        Assert.Equal(
            ["the-day landing", "the-day talks-open", "the-day talks-end", "the-day statements", "afterwards first-ferry"],
            Lake.Rows("events").EnumerateArray().Select(e => $"{Text(e, "timeline")} {Text(e, "id")}"));

    [Fact]
    public void A_quotation_brings_its_speaker_its_source_and_who_carried_it()
    {
        var quote = Lake.Row("quotes", "sud-two-shores");
        Assert.Equal(("pavel-sud", "Pavel Sud", "We have two shores … and one lake"), (Text(quote, "speaker"), Text(quote, "speaker_name"), Text(quote, "text")));
        Assert.Equal(("alder-post-2030-05-04", "para. 3", "https://example.org/alder-post/1"), (Text(quote, "source"), Text(quote, "locator"), Text(quote, "source_url")));
        Assert.Equal(["We have two shores", "and one lake"], Texts(quote, "fragments"));
        Assert.Equal(("translation", "ja", "Sud said:"), (Text(quote, "wording"), Text(quote, "language"), Text(quote, "prefix")));
        Assert.Equal(["northmark-radio"], Texts(quote, "via"));
    }

    [Fact]
    public void The_same_words_in_another_source_stand_with_the_quotation()
    {
        var rendering = Lake.Row("quotes", "nordh-first-bell").GetProperty("renderings")[0];
        Assert.Equal(("northmark-radio-2030-05-03", "the bell will ring before the month is out", "The broadcast has no “first”."), (Text(rendering, "source"), Text(rendering, "text"), Text(rendering, "note")));
    }

    [Fact]
    public void An_outcome_tells_how_it_stands_and_how_it_got_there()
    {
        var ferry = Lake.Row("outcomes", "ferry-line");
        Assert.Equal(("happened", "2030-05-17", "claimed-by-both", "2030-05-04"), (Text(ferry, "status"), Text(ferry, "as_of"), Text(ferry, "status_at_publication"), Text(ferry, "as_of_at_publication")));
        Assert.Equal(["claimed-by-both", "happened"], ferry.GetProperty("history").EnumerateArray().Select(h => Text(h, "status")));
        Assert.Equal(["alder-post-2030-05-04", "northmark-radio-2030-05-03"], Texts(ferry.GetProperty("history")[0], "sources"));
        Assert.Equal(["quote:nordh-first-bell", "claim:post-claim-1", "source:northmark-radio-2030-05-17"], Texts(ferry, "evidence"));
    }

    [Fact]
    public void A_speaker_knows_the_quotations_events_and_outcomes_that_name_it()
    {
        var nordh = Lake.Row("speakers", "anna-nordh");
        Assert.Equal(["nordh-first-bell", "nordh-calm-water"], Texts(nordh, "quotes"));
        Assert.Equal(["landing", "talks-open", "statements"], Texts(nordh, "events"));
        Assert.Equal(["ferry-line"], Texts(nordh, "outcomes"));
        Assert.Equal("Anna Nordh led the delegation of Northmark.", Text(nordh, "about"));
    }

    [Fact]
    public void A_source_says_who_controls_it_and_whether_it_can_be_relied_on()
    {
        var agency = Lake.Row("sources", "southvale-agency-2030-05-04");
        Assert.Equal(("state", "https://example.org/southvale-agency/1", "https://example.org/lake/sources/southvale-agency-2030-05-04/"), (Text(agency, "control"), Text(agency, "source_url"), Text(agency, "url")));
        Assert.Equal(["northmark-radio", "alder-post-2030-05-04"], Texts(agency, "relays"));
        Assert.False(Lake.Row("sources", "rumour-mill-2030-05-04").GetProperty("reliable").GetBoolean());
    }

    [Fact]
    public void A_point_on_which_accounts_differ_has_every_account_with_its_number()
    {
        var duration = Lake.Row("discrepancies", "duration");
        Assert.Equal(("fact", "minutes", "The two count from different starts."), (Text(duration, "kind"), Text(duration, "unit"), Text(duration, "assessment")));
        Assert.Equal(["180 ", "150 180", " "], duration.GetProperty("accounts").EnumerateArray().Select(a => $"{a.GetProperty("value")} {a.GetProperty("to")}"));
        Assert.Equal([false, false, true], duration.GetProperty("accounts").EnumerateArray().Select(a => a.GetProperty("silent").GetBoolean()));
    }

    [Fact]
    public void A_claim_says_whose_it_is_and_how_others_compare()
    {
        var claim = Lake.Row("claims", "post-claim-1");
        Assert.Equal(("alder-post-2030-05-04", "fact", "corroborated", "Both sides announced a ferry."), (Text(claim, "source"), Text(claim, "type"), Text(claim, "comparison"), Text(claim, "text")));
        Assert.Equal(["outcome:ferry-line", "quote:nordh-first-bell"], Texts(claim, "related"));
    }

    [Fact]
    public void Text_stays_readable_in_the_file()
    {
        var site = TestSite.Lake.Replace("content/timelines/the-day.yaml", "title: The talks open", "title: “Łódź” & 'начало' <é>");
        var text = new ExportedSite(site)["data/events.json"];
        Assert.Contains("    \"title\": \"“Łódź” & 'начало' <é>\",\n", text, StringComparison.Ordinal);
        Assert.StartsWith("[\n  {\n    \"id\": \"landing\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_is_fresh() => Golden.Verify("docs/data.md", DataReference.Markdown(TestSite.Lake.Build(new BuildOptions("https://example.org/lake/")).Tree!.Files, "sud-two-shores", "talks-end"));

    private static void HasColumns(JsonElement row, IEnumerable<DataColumn> columns)
    {
        Assert.Equal(columns.Select(c => c.Name), row.EnumerateObject().Select(p => p.Name));
        foreach (var column in columns)
            HasForm(row.GetProperty(column.Name), column);
    }

    private static void HasForm(JsonElement value, DataColumn column)
    {
        JsonValueKind[] allowed = column.Form switch
        {
            DataForm.Text => [JsonValueKind.String],
            DataForm.MaybeText => [JsonValueKind.String, JsonValueKind.Null],
            DataForm.MaybeNumber => [JsonValueKind.Number, JsonValueKind.Null],
            DataForm.Flag => [JsonValueKind.True, JsonValueKind.False],
            _ => [JsonValueKind.Array],
        };
        Assert.Contains(value.ValueKind, allowed);
        if (column.Form == DataForm.Texts)
            Assert.All(value.EnumerateArray(), v => Assert.Equal(JsonValueKind.String, v.ValueKind));
        if (column.Form == DataForm.Rows)
            Assert.All(value.EnumerateArray(), v => HasColumns(v, column.Inner));
    }

    private static string? Text(JsonElement row, string column) => row.GetProperty(column).GetString();

    private static IEnumerable<string?> Texts(JsonElement row, string column) => row.GetProperty(column).EnumerateArray().Select(v => v.GetString());
}
