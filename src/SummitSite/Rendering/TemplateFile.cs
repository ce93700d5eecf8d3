using Scriban;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>A template that has been read. Its name is its path below <c>templates/</c> without the ending: <c>pages/quote</c>.</summary>
internal sealed record TemplateFile(string Name, SourceText Source, Template Template)
{
    internal const string Folder = "templates/";

    /// <summary>The name of the template at a path, which is the site's or the program's.</summary>
    internal static string NameOf(string path) => ProgramTemplates.PlaceOf(path)[Folder.Length..^".html".Length];

    internal static string PathOf(string name) => $"{Folder}{name}.html";
}
