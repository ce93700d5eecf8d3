using SummitSite.Cards;
using SummitSite.Content;
using SummitSite.Exports.Data;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary><c>site.webmanifest</c>: what a device needs that keeps the site among its programs. Its colour is the paper of the style sheet in its light form.</summary>
internal static class WebManifest
{
    internal const string Path = "site.webmanifest";

    private const string Paper = "#fbfaf7";

    internal static OutputFile Of(DataScope scope) => JsonFile.Of(Path, json =>
    {
        var (site, home) = (scope.Index.Site, scope.Site.Path);
        json.WriteStartObject();
        json.WriteString("name", site.Title);
        json.WriteString("short_name", site.Summit.Place);
        json.WriteString("description", site.Description);
        json.WriteString("lang", site.Language);
        json.WriteString("dir", Directions.Words.Word(scope.Index.Words.Direction));
        json.WriteString("id", home);
        json.WriteString("start_url", home);
        json.WriteString("scope", home);
        json.WriteString("display", "minimal-ui");
        json.WriteString("background_color", Paper);
        json.WriteString("theme_color", Paper);
        json.WriteStartArray("icons");
        foreach (var icon in Icon.All)
        {
            json.WriteStartObject();
            json.WriteString("src", scope.Site.OnHost("/" + icon.File.Path));
            json.WriteString("sizes", $"{icon.Size}x{icon.Size}");
            json.WriteString("type", "image/png");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
