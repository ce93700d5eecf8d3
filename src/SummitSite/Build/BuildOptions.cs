namespace SummitSite.Build;

/// <summary>What a build may be told.</summary>
/// <param name="BaseUrl">Where the site will be published, as written; null for the address in <c>content/site.yaml</c>.</param>
/// <param name="Strict">Whether a warning counts as an error.</param>
public sealed record BuildOptions(string? BaseUrl = null, bool Strict = false);
