using SummitSite.Content;

namespace SummitSite.Evidence;

/// <summary>What verifying one quotation came to. Only the first two are no fault.</summary>
internal enum Verdict
{
    Verified,

    /// <summary>Published as unproven: its source was seen only in part.</summary>
    Unproven,

    /// <summary>It stands there word for word, but not where it was sealed.</summary>
    Moved,
    NotSealed,
    NotAsSealed,
    NoText,
    NotFound,
    Differs,
    FoundTwice,
    OtherSource,
    TooShort,
    CrossesParagraph,
    OtherParagraph,
    OtherSurroundings,
}

/// <summary>The words for verdicts, as the table and its JSON have them.</summary>
internal static class Verdicts
{
    internal static readonly Vocabulary<Verdict> Words = new(
        ("verified", Verdict.Verified),
        ("unproven", Verdict.Unproven),
        ("moved", Verdict.Moved),
        ("not sealed", Verdict.NotSealed),
        ("not as sealed", Verdict.NotAsSealed),
        ("no text", Verdict.NoText),
        ("not found", Verdict.NotFound),
        ("differs", Verdict.Differs),
        ("found twice", Verdict.FoundTwice),
        ("other source", Verdict.OtherSource),
        ("too short", Verdict.TooShort),
        ("crosses paragraph", Verdict.CrossesParagraph),
        ("other paragraph", Verdict.OtherParagraph),
        ("other surroundings", Verdict.OtherSurroundings));

    /// <summary>The verdict behind the code of a failed proof.</summary>
    internal static Verdict Of(string code) => code switch
    {
        "SS0402" => Verdict.Differs,
        "SS0403" => Verdict.FoundTwice,
        "SS0404" => Verdict.OtherSource,
        "SS0405" => Verdict.TooShort,
        "SS0406" => Verdict.CrossesParagraph,
        "SS0409" => Verdict.OtherParagraph,
        "SS0410" => Verdict.OtherSurroundings,
        _ => Verdict.NotFound,
    };
}
