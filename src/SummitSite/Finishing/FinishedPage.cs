using System.Collections.Immutable;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Finishing;

/// <summary>A page and the file it became.</summary>
internal sealed record FinishedPage(RenderedPage Page, OutputFile File);

/// <summary>Pages in the order they came, and the assets they need in ordinal order of paths.</summary>
internal sealed record FinishResult(ImmutableArray<FinishedPage> Pages, ImmutableArray<OutputFile> Assets);
