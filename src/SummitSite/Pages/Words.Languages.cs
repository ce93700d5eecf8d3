using SummitSite.Content;

namespace SummitSite.Pages;

internal static partial class Words
{
    /// <summary>The name of a language by its tag; the tag itself for a language that has no name among the words.</summary>
    internal static string Language(this Catalogue words, string tag) =>
        words.Find($"{Catalogue.Languages}.{(tag.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? tag[..hyphen] : tag)}")?.Text.ToString() ?? tag;
}
