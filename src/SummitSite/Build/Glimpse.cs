using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Build;

/// <summary>
/// Pages that somebody is looking at. A build whose content is without an error makes them before all others and shows them at once; what only whole pages
/// can tell is found later, when all are made.
/// </summary>
/// <param name="Wanted">Their addresses, without the base path. Asked for when the build comes to its pages; what is no page is passed over.</param>
/// <param name="Show">Told their files, and those of the assets they name, on the thread of the build. Not told when there are none.</param>
public sealed record Glimpse(Func<IReadOnlyCollection<string>> Wanted, Action<ImmutableArray<OutputFile>> Show);
