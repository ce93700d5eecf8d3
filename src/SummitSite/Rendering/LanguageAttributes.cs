using SummitSite.Content;

namespace SummitSite.Rendering;

/// <summary>The attributes of an element whose words are in another language than those around it.</summary>
internal static class LanguageAttributes
{
    /// <summary><c> lang="ar" dir="rtl"</c>, the direction only where it is another than that of the page; nothing for no language.</summary>
    internal static Html Of(string? tag, Direction around)
    {
        if (tag is null or "")
            return Html.Empty;
        var own = Directions.Of(tag);
        return new Html($" lang=\"{Html.EncodeText(tag)}\"{(own == around ? "" : $" dir=\"{Directions.Words.Word(own)}\"")}");
    }
}
