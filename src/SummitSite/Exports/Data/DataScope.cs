using NodaTime;
using NodaTime.Text;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports.Data;

/// <summary>What all machine forms are made from: the bound site, where it will stand, and what was proven.</summary>
internal sealed record DataScope(SiteIndex Index, BaseAddress Site, EvidenceLock Evidence)
{
    /// <summary>The whole URL of an entry.</summary>
    internal string Url(IEntry entry) => At(Permalink.Of(entry));

    /// <summary>The whole URL of an address of the site.</summary>
    internal string At(string address) => Site.Absolute(address);

    internal static IEnumerable<string> Ids(IEnumerable<Reference> references) => references.Select(r => r.Target.Id).Distinct();

    /// <summary>Entries of several kinds, as <c>kind:id</c>.</summary>
    internal static IEnumerable<string> Keys(IEnumerable<Reference> references) => references.Select(r => r.Target.ToString()).Distinct();

    internal static IEnumerable<string> SourceIds(IEnumerable<Citation> citations) => Ids(citations.Select(c => c.Source));

    internal static string? Plain(Prose? prose) => prose is null ? null : ProseRenderer.Plain(prose);

    /// <summary>A moment with the offset of its zone, by RFC 3339.</summary>
    internal static string? Moment(Instant? instant, DateTimeZone zone) =>
        instant is { } moment ? OffsetDateTimePattern.Rfc3339.Format(moment.InZone(zone).ToOffsetDateTime()) : null;
}
