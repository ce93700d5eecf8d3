using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Build;

/// <summary>How far a build came: what it did not reach is null or default.</summary>
internal sealed record Made(
    SiteContent Content,
    EvidenceLock? Evidence,
    SiteIndex? Index = null,
    BaseAddress? Address = null,
    ImmutableArray<RenderedPage> Pages = default,
    ImmutableArray<OutputFile>? Files = null,
    ImmutableArray<DrawnFile> Drawn = default);
