using System.Runtime.CompilerServices;

namespace SummitSite.Cli.Tests;

/// <summary>A folder of its own for a test, and the program run in it with writers in memory. Paths are below the folder, with forward slashes.</summary>
internal sealed class CommandFolder : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "summitsite-" + Path.GetRandomFileName());

    internal CommandFolder() => Directory.CreateDirectory(root);

    public void Dispose() => Directory.Delete(root, recursive: true);

    internal (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, ErrorIsTerminal: false, _ => null, TimeProvider.System, root);
        var exit = App.Run(arguments, terminal, CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }

    /// <summary>Where it lies on this machine.</summary>
    internal string Of(string path) => Path.Combine(root, path);

    internal string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    internal byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(root, path));

    internal bool Has(string path) => File.Exists(Path.Combine(root, path));

    internal void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    internal void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Other words where <paramref name="old"/> stands first.</summary>
    internal void Plant(string path, string old, string other)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Write(path, text[..at] + other + text[(at + old.Length)..]);
    }

    /// <summary>A folder of the repository, at the same place.</summary>
    internal void CopyRepository(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository(), name), "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Repository(), file).Replace('\\', '/'), File.ReadAllBytes(file));
    }

    internal static string Repository([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(here)!, AppContext.BaseDirectory })
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "SummitSite.sln")))
                    return folder;
        throw new InvalidOperationException("No SummitSite.sln above " + AppContext.BaseDirectory);
    }
}
