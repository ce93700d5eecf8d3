using SummitSite.Tests;

namespace SummitSite.Cli.Tests;

/// <summary>A small whole site in a folder of its own, which goes when it is disposed.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    /// <param name="site">What is written there; the Lake Summit with the repository's templates if left out.</param>
    internal SiteOnDisk(TestSite? site = null)
    {
        foreach (var file in (site ?? TestSite.Lake.WithTemplates()).Sources.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[file.Path])!);
            File.WriteAllBytes(this[file.Path], file.Bytes.Span);
        }
    }

    internal string Root { get; } = Path.Combine(Path.GetTempPath(), "summitsite-" + Path.GetRandomFileName());

    /// <summary>Where a file of the site lies on this machine.</summary>
    internal string this[string path] => Path.Combine(Root, path);

    /// <summary>Every file with its bytes, to compare.</summary>
    internal string[] State() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + Convert.ToHexString(File.ReadAllBytes(f)))];

    internal void Replace(string path, string old, string other)
    {
        var text = File.ReadAllText(this[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(this[path], text.Replace(old, other, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
