namespace SummitSite.Cli.Outside;

/// <summary>What came of asking for an address.</summary>
internal enum LinkState
{
    /// <summary>It answers.</summary>
    Fine,

    /// <summary>It has moved for good, and the new address answers.</summary>
    Moved,

    /// <summary>Nothing is there any more: 404 or 410.</summary>
    Gone,

    /// <summary>No answer that could be used; it may be there tomorrow.</summary>
    Failed,

    /// <summary>Its host does not want programs to ask.</summary>
    NotAsked,
}

/// <summary>An answer, the reason in a few words where it is not fine, and where it has moved.</summary>
internal sealed record LinkAnswer(LinkState State, string Why, Uri? MovedTo = null)
{
    internal static readonly LinkAnswer Fine = new(LinkState.Fine, "");

    internal static LinkAnswer Failed(string why) => new(LinkState.Failed, why);

    internal static LinkAnswer NotAsked(string why) => new(LinkState.NotAsked, why);
}
