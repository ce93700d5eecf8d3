using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Pages;
using SummitSite.Reading;
using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>Times and lists in languages that put them otherwise than English, by the forms that CLDR gives for them.</summary>
public sealed class OtherLanguagesTests
{
    private const string German =
        """
        months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
        words:
          list: {two: "{first} und {second}", last: "{items} und {item}"}
          number: {group: ., decimal: ","}
          time:
            day: "{day}. {month} {year}"
            day-alone: "{day}."
            day-of-month: "{day}. {month}"
            moment: "{date} um {time}"
            about: etwa {time}
            stretch: von {start} bis {end}
            stretch-short: "{start} bis {end}"
            stretch-of-day: "{date} von {start} bis {end}"
            here-on: "{time} {places} am {date}"
        """;

    private const string Russian =
        """
        months: [января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря]
        months_alone: [январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь]
        words:
          time:
            day: "{day} {month} {year} г."
            month: "{month} {year} г."
            stretch-short: "{start}–{end}"
        """;

    private const string Japanese =
        """
        months: [1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月]
        words:
          list: {comma: 、, two: "{first}と{second}", last: "{items}、{item}"}
          time:
            day: "{year}年{month}{day}日"
            day-of-month: "{month}{day}日"
            month: "{year}年{month}"
            moment: "{date} {time}"
            about: "{time}頃"
            stretch-of-day: "{date}{start}から{end}まで"
            places: "{places}では"
            here: "{places}{time}"
            here-on: "{places}{date}{time}"
        """;

    [Theory]
    [InlineData(German, "2025-08-15", "15. August 2025")]
    [InlineData(German, "2025-03", "März 2025")]
    [InlineData(German, "2025-08-15/2025-08-16", "15. bis 16. August 2025")]
    [InlineData(German, "2025-07-31/2025-08-02", "31. Juli bis 2. August 2025")]
    [InlineData(German, "2025-12-30/2026-01-02", "von 30. Dezember 2025 bis 2. Januar 2026")]
    [InlineData(German, "2025-08-15T11:26/2025-08-15T14:11~", "15. August 2025 von 11:26 bis etwa 14:11")]
    [InlineData(Russian, "2025-08-15", "15 августа 2025 г.")]
    [InlineData(Russian, "2025-08", "август 2025 г.")]
    [InlineData(Russian, "2025-08-15/2025-08-16", "15–16 августа 2025 г.")]
    [InlineData(Japanese, "2025-08-15", "2025年8月15日")]
    [InlineData(Japanese, "2025-08", "2025年8月")]
    [InlineData(Japanese, "2025-08-15T11:26/2025-08-15T14:11~", "2025年8月15日11:26から14:11頃まで")]
    public void A_time_is_told_in_the_order_of_its_language(string language, string written, string told) =>
        Assert.Equal(told, TimeText.Of(Edtf.Read(written).Value!, DateTimeZone.Utc, In(language)).Text);

    [Theory]
    [InlineData(German, "02:26 in Moskau am 16. August")]
    [InlineData(Japanese, "Moskauでは8月16日02:26")]
    public void Another_clock_is_named_in_the_order_of_its_language(string language, string line)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        var told = ZoneText.Elsewhere(Edtf.Read("2025-08-15T15:26").Value!, zones["America/Anchorage"], [new SiteZone("moscow", zones["Europe/Moscow"], "Moskau")], In(language));
        Assert.Equal(line, Assert.Single(told).Text);
        Assert.Equal("2025-08-16T02:26+03:00", Assert.Single(told[0].Pieces, p => p.Machine is not null).Machine);
    }

    [Theory]
    [InlineData(German, "a, b und c")]
    [InlineData(Japanese, "a、b、c")]
    public void A_list_is_joined_as_its_language_joins(string language, string joined) => Assert.Equal(joined, In(language).List(["a", "b", "c"]));

    [Fact]
    public void A_number_is_parted_as_its_language_parts_it() => Assert.Equal("12.345,5", In(German).Number(12345.5));

    // English lies below what these leave out, which a whole site would be told of.
    private static Catalogue In(string yaml)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(TestSite.Lake.Replace("content/site.yaml", "language: en", "language: xx").With("content/i18n/xx.yaml", yaml).Sources, bag);
        Assert.Equal("", Printed.Lines(bag.Sorted()));
        return Catalogue.For("xx", content.WordFiles);
    }
}
