using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What was changed after publication, when, and why: <c>content/corrections.yaml</c>.</summary>
internal sealed record Correction(string Id, When Date, Reference Page, Prose What, Prose Why, Location At);
