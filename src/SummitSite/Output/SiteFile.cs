namespace SummitSite.Output;

/// <summary>A file of the site's sources, not yet written. The path is below the site's root, with forward slashes.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
