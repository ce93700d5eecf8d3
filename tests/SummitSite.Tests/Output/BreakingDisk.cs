using SummitSite.Output;

namespace SummitSite.Tests.Output;

/// <summary>
/// A disk that does what it is told until the given number of changes has been made, and then fails. A fault passes: the next change works again.
/// A death does not: everything after it fails, as when the process is killed, and the file that was being written is torn in half.
/// </summary>
internal sealed class BreakingDisk(IOutputDisk disk, int goodChanges, bool isDeath) : IOutputDisk
{
    private int changes;

    /// <summary>Whether the failure came.</summary>
    internal bool IsBroken => changes > goodChanges;

    private bool Fails => isDeath ? changes > goodChanges : changes == goodChanges + 1;

    public IReadOnlyDictionary<string, DiskEntry> List() => isDeath && IsBroken ? throw new IOException("dead") : disk.List();

    public bool Has(string path) => isDeath && IsBroken ? throw new IOException("dead") : disk.Has(path);

    public ReadOnlyMemory<byte> Read(string path) => isDeath && IsBroken ? throw new IOException("dead") : disk.Read(path);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        changes++;
        disk.Write(path, Fails && changes == goodChanges + 1 ? bytes[..(bytes.Length / 2)] : Fails ? throw new IOException("dead") : bytes);
        if (Fails)
            throw new IOException("full") { HResult = 28 };
    }

    public void Move(string from, string to)
    {
        Change();
        disk.Move(from, to);
    }

    public void Delete(string path)
    {
        Change();
        disk.Delete(path);
    }

    public void DeleteIfEmpty(string folder)
    {
        Change();
        disk.DeleteIfEmpty(folder);
    }

    public IDisposable? Claim() => disk.Claim();

    private void Change()
    {
        changes++;
        if (Fails)
            throw new UnauthorizedAccessException("broken");
    }
}
