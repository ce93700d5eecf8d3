using System.Globalization;
using System.Text.RegularExpressions;

namespace SummitSite.Evidence;

/// <summary>Reads the paragraphs a locator names: <c>para. 36</c>, <c>paras. 14-16</c>.</summary>
internal static partial class LocatorParagraphs
{
    /// <summary>First and last paragraph, counted from one; null for a locator of another form, such as <c>caption</c>.</summary>
    internal static (int First, int Last)? Read(string locator)
    {
        var match = Form().Match(locator);
        if (!match.Success)
            return null;
        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        return (first, match.Groups["last"].Success ? int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) : first);
    }

    [GeneratedRegex(@"^paras?\. ?(?<first>\d{1,5})(?: ?[-–] ?(?<last>\d{1,5}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
