using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SummitSite.Cards.Fonts;
using SummitSite.Output;

namespace SummitSite.Cards;

/// <summary>
/// What a page shows of itself where somebody shares it: a sentence, a line below it where that helps, and beside a thin line who says it, when, and how it is known.
/// The first of <paramref name="Beside"/> is a name. <paramref name="Name"/> is the place of its file below <c>cards/</c>, without ending.
/// </summary>
internal sealed record Card(string Name, string Words, string? Below, ImmutableArray<string> Beside, string Site)
{
    internal const int Width = 1200, Height = 630;

    internal const string Folder = "cards/";

    // Goes into every name. Another number when a card with the same words is to look different: then all are drawn anew.
    private const string Drawing = "1";

    private const int DigestLength = 10;

    /// <summary>The picture, drawn when somebody asks for it. Its name is made from all that it shows.</summary>
    internal DrawnFile File => new(Path, () => CardDrawing.Draw(this));

    /// <summary>The first character on it that the fonts cannot write; null where there is none.</summary>
    internal Rune? Missing => Font.Regular.Missing(string.Concat([Words, Below ?? "", .. Beside.Skip(1)])) ?? Font.SemiBold.Missing(Site + Beside.FirstOrDefault());

    /// <summary>All that is on it but the name of the site, as one text.</summary>
    internal string Spoken => string.Join(" – ", (IEnumerable<string>)[Words, .. Below is null ? [] : (string[])[Below], string.Join(", ", Beside)]);

    private string Path => $"{Folder}{Name}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [Drawing, Words, Below ?? "", .. Beside, Site]))))[..DigestLength]}.png";
}
