using SummitSite.Content;

namespace SummitSite.Evidence;

/// <summary>Why one source does not confirm another.</summary>
internal enum DependenceKind
{
    /// <summary>One owner stands behind both.</summary>
    SameOwner,

    /// <summary>One outlet published both.</summary>
    SameOutlet,

    /// <summary>It prints the report of the other, directly or through a chain.</summary>
    Relays,

    /// <summary>The other prints its report.</summary>
    IsRelayed,

    /// <summary>Both print the report of a third.</summary>
    CommonReport,
}

/// <summary>
/// That a source depends on another one, <paramref name="On"/>, and how. <paramref name="Through"/> is the outlet or source that stands between them:
/// whose report is printed, or the outlet of both; null for owners, whose name is in the sources.
/// </summary>
internal sealed record Dependence(DependenceKind Kind, Source On, IEntry? Through);
