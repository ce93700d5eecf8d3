using NodaTime;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>The time zone somebody meant: its city is what can be told from a slip.</summary>
internal static class Zones
{
    /// <summary>The zone of that city, or of the nearest name of a city; null for abbreviations and differences, whose nearest name would mislead.</summary>
    internal static string? Nearest(string written)
    {
        var city = City(written.Trim().Replace(' ', '_'));
        var ids = DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (ids.FirstOrDefault(id => string.Equals(City(id), city, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        return written.All(c => char.IsAsciiLetterUpper(c) || !char.IsAsciiLetter(c)) || NearestName.Of(city, ids.Select(City).Distinct()) is not { } near
            ? null
            : ids.First(id => City(id) == near);
    }

    private static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..];
}
