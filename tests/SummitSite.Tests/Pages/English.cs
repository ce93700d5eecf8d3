using SummitSite.Content;
using SummitSite.Reading;

namespace SummitSite.Tests.Pages;

/// <summary>The words the program brings.</summary>
internal static class English
{
    internal static readonly Catalogue Words = Catalogue.For(Catalogue.English, [ProgramWords.English]);
}
