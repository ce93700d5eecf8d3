using NodaTime;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>The time zone somebody meant: its city is what can be told from a slip.</summary>
internal static class Zones
{
    /// <summary>The zone of that city, or of the nearest name of a city; null for abbreviations and differences, whose nearest name would mislead. A continent that was named holds.</summary>
    internal static string? Nearest(string written)
    {
        var city = City(written.Trim().Replace(' ', '_'));
        var ids = DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (ids.FirstOrDefault(id => string.Equals(City(id), city, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        var region = written.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? written[..(slash + 1)] : "";
        var near = ids.Where(id => id.StartsWith(region, StringComparison.OrdinalIgnoreCase)).ToArray() is { Length: > 0 } there ? there : ids;
        return written.All(c => char.IsAsciiLetterUpper(c) || !char.IsAsciiLetter(c)) || NearestName.Of(city, near.Select(City).Distinct()) is not { } name
            ? null
            : near.First(id => City(id) == name);
    }

    private static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..];
}
