using System.Text;

namespace SummitSite.Tests.Output;

/// <summary>A real folder that goes with the test, and what stands in it as text.</summary>
internal sealed class TempFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("summitsite-test-").FullName;

    /// <summary>Every file below the folder by its path, links by <c>link</c>, folders not at all.</summary>
    internal SortedDictionary<string, string> Files => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).ToDictionary(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    internal IEnumerable<string> Folders =>
        Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string At(string path) => System.IO.Path.Combine(Path, path);

    internal void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), Encoding.UTF8.GetBytes(text));
    }
}
