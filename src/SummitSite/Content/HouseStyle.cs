using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>Words for the site's own voice: <c>content/house-style.yaml</c>. Quotations are exempt.</summary>
internal sealed record HouseStyle(ImmutableArray<StyleWord> Words, ImmutableArray<StyleWord> Verbs);

/// <summary>A word to avoid, what to write instead, and why.</summary>
internal sealed record StyleWord(string Avoid, string Prefer, string Reason, Location At);
