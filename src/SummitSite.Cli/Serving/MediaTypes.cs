using Microsoft.AspNetCore.StaticFiles;

namespace SummitSite.Cli.Serving;

/// <summary>What a file is, by its ending, as a static host says it.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".ics"] = "text/calendar",
            [".js"] = "text/javascript",
            [".jsonld"] = "application/ld+json",
            [".mjs"] = "text/javascript",
            [".xml"] = "application/xml",
        },
    };

    /// <summary>The type, with the encoding where it is text: everything here is UTF-8.</summary>
    internal static string Of(string path)
    {
        if (!Known.TryGetContentType(path, out var type))
            return "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal);
        return isText ? type + "; charset=utf-8" : type;
    }
}
