namespace SummitSite.Output;

/// <summary>The output folder on the disk. <paramref name="root"/> is absolute; it need not exist yet.</summary>
internal sealed class DiskFolder(string root) : IOutputDisk
{
    public IReadOnlyDictionary<string, DiskEntry> List() =>
        FileSystem.List(root, folder => folder != ".git").Where(f => f.Path != ".git").ToDictionary(f => f.Path, f => f.Entry, StringComparer.Ordinal);

    public bool Has(string path) => FileSystem.Exists(Full(path));

    public ReadOnlyMemory<byte> Read(string path) => FileSystem.Read(Full(path));

    public void Write(string path, ReadOnlySpan<byte> bytes) => FileSystem.Write(Full(path), bytes);

    public void Move(string from, string to) => FileSystem.Move(Full(from), Full(to));

    public void Delete(string path) => FileSystem.Delete(Full(path));

    public void DeleteIfEmpty(string folder) => FileSystem.DeleteIfEmpty(Full(folder));

    public IDisposable? Claim() => FileSystem.Lock(Full(OutputPath.Staging + "lock"));

    // The planner lets no other path through; that none leaves the folder is checked once more where it would do harm.
    private string Full(string path) =>
        OutputPath.IsSafe(path.TrimEnd('/')) ? Path.Join(root, path) : throw new ArgumentException("A path that leaves the output folder", nameof(path));
}
