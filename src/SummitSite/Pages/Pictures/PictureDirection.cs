namespace SummitSite.Pages.Pictures;

/// <summary>Whether the site's language is written from right to left, so that pictures are mirrored.</summary>
internal static class PictureDirection
{
    internal static bool IsRightToLeft(this Content.Site site) => site.Language.Split('-')[0] is "ar" or "fa" or "he" or "ps" or "ur";
}
