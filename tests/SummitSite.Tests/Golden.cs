using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests;

/// <summary>
/// Files of the repository that hold what the program says. They are read where they lie; with UPDATE_GOLDEN=1 in the environment a
/// difference is written instead of reported, to be looked at before it is committed.
/// </summary>
internal static class Golden
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>The file, given by its path below the root, is exactly this text.</summary>
    internal static void Verify(string path, string text)
    {
        var file = Path.Combine(Repository.Root, path);
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        if (kept == text)
            return;
        if (!IsUpdating)
            Assert.Fail($"{path} is out of date. Refresh it with UPDATE_GOLDEN=1 dotnet test, then look at what changed.\n{FirstDifference(kept, text)}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string FirstDifference(string kept, string text)
    {
        var (old, now) = (kept.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1} is:  {old.ElementAtOrDefault(line)}\nshould be: {now.ElementAtOrDefault(line)}";
    }
}
