using System.Collections.Immutable;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>
/// Writes a zip file whose bytes depend on nothing but its entries: they are stored as they are, in the order given, all of the first day the format knows.
/// The runtime's own writer names the system it runs on, and its compression is not the same on every processor.
/// </summary>
internal static class StoredZip
{
    private const ushort Version = 10;
    private const ushort FirstDay = (1 << 5) | 1;

    /// <summary>The names are ASCII, with forward slashes.</summary>
    internal static OutputFile Of(string path, ImmutableArray<(string Name, byte[] Bytes)> entries)
    {
        using var stream = new MemoryStream();
        using var zip = new BinaryWriter(stream);
        var offsets = new List<uint>();
        foreach (var (name, bytes) in entries)
        {
            offsets.Add((uint)stream.Position);
            zip.Write(0x04034B50u);
            WriteEntry(zip, name, bytes);
            zip.Write(Encoding.ASCII.GetBytes(name));
            zip.Write(bytes);
        }
        var directory = (uint)stream.Position;
        foreach (var ((name, bytes), offset) in entries.Zip(offsets))
            WriteDirectoryEntry(zip, name, bytes, offset);
        WriteEnd(zip, (ushort)entries.Length, directory, (uint)stream.Position - directory);
        zip.Flush();
        return new OutputFile(path, stream.ToArray(), OutputPhase.Index);
    }

    // What an entry and its place in the directory have in common: version, flags, method, time, day, checksum, sizes, lengths of name and extra field.
    private static void WriteEntry(BinaryWriter zip, string name, byte[] bytes)
    {
        zip.Write(Version);
        zip.Write((ushort)0);
        zip.Write((ushort)0);
        zip.Write((ushort)0);
        zip.Write(FirstDay);
        zip.Write(Crc32.Of(bytes));
        zip.Write((uint)bytes.Length);
        zip.Write((uint)bytes.Length);
        zip.Write((ushort)name.Length);
        zip.Write((ushort)0);
    }

    private static void WriteDirectoryEntry(BinaryWriter zip, string name, byte[] bytes, uint offset)
    {
        zip.Write(0x02014B50u);
        zip.Write(Version);
        WriteEntry(zip, name, bytes);
        zip.Write((ushort)0);
        zip.Write((ushort)0);
        zip.Write((ushort)0);
        zip.Write(0u);
        zip.Write(offset);
        zip.Write(Encoding.ASCII.GetBytes(name));
    }

    private static void WriteEnd(BinaryWriter zip, ushort count, uint directory, uint size)
    {
        zip.Write(0x06054B50u);
        zip.Write(0u);
        zip.Write(count);
        zip.Write(count);
        zip.Write(size);
        zip.Write(directory);
        zip.Write((ushort)0);
    }
}
