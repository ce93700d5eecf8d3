namespace SummitSite.Content;

/// <summary>What can be referred to as <c>kind:id</c>. Ids are unique within a kind.</summary>
internal enum EntryKind
{
    Article,
    Page,
    Speaker,
    Outcome,
    Timeline,
    Event,
    Quote,
    Claim,
    Discrepancy,
    Source,
}

/// <summary>The words for kinds that editors write.</summary>
internal static class EntryKinds
{
    internal static readonly Vocabulary<EntryKind> Words = new(
        ("article", EntryKind.Article),
        ("page", EntryKind.Page),
        ("speaker", EntryKind.Speaker),
        ("outcome", EntryKind.Outcome),
        ("timeline", EntryKind.Timeline),
        ("event", EntryKind.Event),
        ("quote", EntryKind.Quote),
        ("claim", EntryKind.Claim),
        ("discrepancy", EntryKind.Discrepancy),
        ("source", EntryKind.Source));

    internal static string Word(this EntryKind kind) => Words.Word(kind);

    /// <summary>Whether an entry of the kind can stand as a block inside a text.</summary>
    internal static bool CanBeEmbedded(this EntryKind kind) =>
        kind is EntryKind.Quote or EntryKind.Event or EntryKind.Outcome or EntryKind.Discrepancy or EntryKind.Timeline;
}
