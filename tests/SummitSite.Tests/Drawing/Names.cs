using CsCheck;

namespace SummitSite.Tests.Drawing;

/// <summary>Generated words of one or more letters in several scripts, wide and narrow, with spaces inside.</summary>
internal static class Names
{
    internal static readonly Gen<string> Short = Of(30);

    internal static Gen<string> Of(int most) => Gen.String[Gen.Char["abcmwMW iltÄЖ ,"], 1, most].Select(n => n.Trim() is { Length: > 0 } t ? t : "A");
}
