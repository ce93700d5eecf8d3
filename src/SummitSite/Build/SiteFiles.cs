using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Finishing;
using SummitSite.Reading;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>What is made into pages, and what is published beside them as it is.</summary>
internal static class SiteFiles
{
    private const string Images = "content/images/";

    /// <summary>The templates as text, the program's where the site has none. A file among them that is neither a template nor an asset is reported.</summary>
    internal static ImmutableArray<SourceText> Templates(SiteSources sources, DiagnosticBag bag)
    {
        var files = WithProgram(sources).Where(f => !IsAsset(f))
            .ToLookup(f => f.Path.EndsWith(".html", StringComparison.Ordinal));
        foreach (var stray in files[false])
            bag.Add(Rules.UnreadFile(stray.Path, null));
        return [.. files[true].Select(f => TextFile.Decode(f, bag)).OfType<SourceText>()];
    }

    /// <summary>Files that pages refer to: <c>templates/assets/site.css</c> as <c>/assets/site.css</c>, <c>content/images/map.png</c> as <c>/images/map.png</c>.</summary>
    internal static ImmutableArray<Asset> Assets(SiteSources sources) =>
    [
        .. WithProgram(sources).Where(IsAsset).Select(f => Published(f, TemplateFile.Folder.Length)),
        .. sources.Below(Images).Select(f => Published(f, "content/".Length)),
    ];

    // File by file: a site that wants another footer brings only that.
    private static IEnumerable<SourceFile> WithProgram(SiteSources sources)
    {
        var own = sources.Below(TemplateFile.Folder).ToArray();
        var taken = own.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return own.Concat(ProgramTemplates.Files.Where(f => !taken.Contains(ProgramTemplates.PlaceOf(f.Path))));
    }

    private static bool IsAsset(SourceFile file) => ProgramTemplates.PlaceOf(file.Path).StartsWith(TemplateSet.Assets, StringComparison.Ordinal);

    private static Asset Published(SourceFile file, int from) => new("/" + ProgramTemplates.PlaceOf(file.Path)[from..], file.Bytes, Location.OfFile(file.Path));
}
