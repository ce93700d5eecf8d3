using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Cards;

/// <summary>A PNG file as another program reads it: signature, checksums, packed rows. Shades are places in the palette.</summary>
internal sealed class Picture
{
    private readonly byte[] rows;

    private Picture(int width, int height, byte[] rows) => (Width, Height, this.rows) = (width, height, rows);

    internal int Width { get; }

    internal int Height { get; }

    internal int this[int x, int y] => (rows[(y * Stride) + 1 + (x / 2)] >> (x % 2 == 0 ? 4 : 0)) & 15;

    private int Stride => 1 + ((Width + 1) / 2);

    internal static Picture Read(ReadOnlyMemory<byte> file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file.Span[..8].ToArray());
        var chunks = Chunks(file[8..]).ToList();
        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], chunks.Select(c => c.Type));
        var head = chunks[0].Data.Span;
        Assert.Equal([4, 3, 0, 0, 0], head[8..].ToArray());
        Assert.Equal(48, chunks[1].Data.Length);
        using var packed = new ZLibStream(new MemoryStream(chunks[2].Data.ToArray()), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        packed.CopyTo(rows);
        var picture = new Picture(BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]), rows.ToArray());
        Assert.Equal(picture.Stride * picture.Height, picture.rows.Length);
        return picture;
    }

    /// <summary>Whether there is nothing but paper in a rectangle.</summary>
    internal bool IsPaper(int left, int top, int right, int bottom)
    {
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++)
                if (this[x, y] != 0)
                    return false;
        return true;
    }

    private static IEnumerable<(string Type, ReadOnlyMemory<byte> Data)> Chunks(ReadOnlyMemory<byte> file)
    {
        while (file.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.Span);
            Assert.Equal(Crc32.Of(file.Span.Slice(4, 4 + length)), BinaryPrimitives.ReadUInt32BigEndian(file.Span[(8 + length)..]));
            yield return (Encoding.ASCII.GetString(file.Span.Slice(4, 4)), file.Slice(8, length));
            file = file[(12 + length)..];
        }
    }
}
