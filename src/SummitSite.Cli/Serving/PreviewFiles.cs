using Microsoft.AspNetCore.Http;

namespace SummitSite.Cli.Serving;

/// <summary>What the preview itself needs in a browser. It stands below an address of its own, which no site has: nothing of a site starts with a dot.</summary>
internal static class PreviewFiles
{
    internal const string Folder = "/.summitsite/";

    /// <summary>The address of the event stream.</summary>
    internal const string Events = Folder + "events";

    /// <summary>The script or style sheet at an address below the folder; null when there is none.</summary>
    internal static Found? Find(string address)
    {
        var name = address[Folder.Length..];
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("Preview/" + name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Found(name, bytes, StatusCodes.Status200OK);
    }
}
