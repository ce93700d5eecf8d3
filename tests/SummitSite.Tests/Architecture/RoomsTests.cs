using System.Text.RegularExpressions;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Architecture;

/// <summary>The walls of docs/codebase.md, held against the source as it is written.</summary>
public sealed partial class RoomsTests
{
    /// <summary>Each room, the rooms it may know, and the packages it may use.</summary>
    private static readonly Dictionary<string, (string[] Rooms, string[] Packages)> Walls = new(StringComparer.Ordinal)
    {
        ["Text"] = ([], []),
        ["Diagnostics"] = (["Text"], []),
        ["Content"] = (["Text"], ["Markdig", "NodaTime"]),
        ["Reading"] = (["Text", "Diagnostics", "Content"], ["YamlDotNet", "Markdig", "NodaTime"]),
        ["Linking"] = (["Text", "Diagnostics", "Content"], ["NodaTime"]),
        ["Evidence"] = (["Text", "Diagnostics", "Content", "Linking"], ["DiffPlex"]),
        ["Checking"] = (["Text", "Diagnostics", "Content", "Linking", "Evidence"], ["Markdig"]),
        ["Rendering"] = (["Text", "Diagnostics", "Content", "Linking", "Output"], ["Scriban", "Markdig", "NodaTime"]),
        ["Drawing"] = (["Rendering"], []),
        ["Cards"] = (["Output"], []),
        ["Pages"] = (["Text", "Content", "Linking", "Evidence", "Rendering", "Drawing", "Cards", "Exports", "Output"], ["NodaTime"]),
        ["Exports"] = (["Text", "Content", "Linking", "Evidence", "Rendering", "Cards", "Output"], ["NodaTime"]),
        ["Finishing"] = (["Text", "Diagnostics", "Rendering", "Output"], ["AngleSharp"]),
        ["Importing"] = (["Text", "Diagnostics", "Content", "Evidence"], ["AngleSharp", "Markdig", "NodaTime", "SmartReader"]),
        ["Output"] = (["Text", "Diagnostics"], []),
        ["Build"] = (["Text", "Diagnostics", "Content", "Reading", "Linking", "Evidence", "Checking", "Rendering", "Cards", "Pages", "Exports", "Finishing", "Importing", "Output"], []),
    };

    private const int MostLines = 300;
    private const int MostLinesOfMethod = 60;

    private static readonly string[] Packages = ["YamlDotNet", "Markdig", "NodaTime", "Scriban", "AngleSharp", "SmartReader", "DiffPlex"];

    private static IEnumerable<(string Path, string Text)> Sources =>
        Repository.FilesBelow("src").Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span)));

    private static IEnumerable<(string Path, string Room, string Text)> Library =>
        Sources.Where(s => s.Path.StartsWith("src/SummitSite/", StringComparison.Ordinal)).Select(s => (s.Path, s.Path.Split('/')[2], s.Text));

    [Fact]
    public void Every_folder_of_the_library_is_a_room() => Assert.Empty(Library.Select(s => s.Room).Distinct().Except(Walls.Keys));

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_folder() =>
        Assert.All(Library, s => Assert.Contains($"\nnamespace SummitSite.{string.Join('.', s.Path.Split('/')[2..^1])};", "\n" + s.Text, StringComparison.Ordinal));

    [Fact]
    public void A_room_knows_only_the_rooms_beside_its_doors()
    {
        var through = from source in Library
                      from used in Room().Matches(source.Text).Select(m => m.Groups["room"].Value)
                      where used != source.Room && !Walls[source.Room].Rooms.Contains(used)
                      select $"{source.Path} knows {used}";
        Assert.Empty(through);
    }

    [Fact]
    public void A_room_uses_only_its_packages()
    {
        var through = from source in Library
                      from used in Package().Matches(source.Text).Select(m => m.Groups["package"].Value)
                      where Packages.Contains(used) && !Walls[source.Room].Packages.Contains(used)
                      select $"{source.Path} uses {used}";
        Assert.Empty(through);
    }

    [Fact]
    public void The_disk_has_one_door() =>
        Assert.Equal(["src/SummitSite/Output/FileSystem.cs"], Library.Where(s => s.Text.Contains("RS0030", StringComparison.Ordinal)).Select(s => s.Path));

    [Fact]
    public void No_source_file_has_more_than_three_hundred_lines() =>
        Assert.Empty(Sources.Where(s => s.Text.Count(c => c == '\n') > MostLines).Select(s => s.Path));

    [Fact]
    public void No_method_has_more_than_sixty_lines()
    {
        var found = Sources.SelectMany(s => Methods(s.Text).Select(m => (s.Path, m.Line, m.Lines))).ToArray();
        Assert.True(found.Length > 500, "The scan finds hardly any methods.");
        Assert.DoesNotContain(found, m => m.Lines > MostLinesOfMethod);
    }

    /// <summary>Members with a body, by the layout the formatter keeps: a brace on a line of its own at four spaces, or eight in a nested type.</summary>
    private static IEnumerable<(int Line, int Lines)> Methods(string text)
    {
        var lines = text.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = lines[i].TrimEnd() switch { "    {" => 4, "        {" => 8, _ => 0 };
            if (indent == 0 || !lines[i - 1].TrimEnd().EndsWith(')') || lines[i - 1].Contains(" class ", StringComparison.Ordinal) || lines[i - 1].Contains(" record ", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, i, l => l.TrimEnd() == new string(' ', indent) + "}");
            if (end > 0)
                yield return (i, end - i + 1);
        }
    }

    [GeneratedRegex(@"\bSummitSite\.(?<room>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Room();

    [GeneratedRegex(@"^using (static )?(?<package>\w+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Package();
}
