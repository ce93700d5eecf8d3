using System.Buffers.Binary;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Cards.Png;

/// <summary>A colour, from 0 to 255 each.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>A colour on the way from one to another, which is at <paramref name="steps"/>.</summary>
    internal static Colour Between(Colour one, Colour other, int step, int steps) =>
        new(Mix(one.Red, other.Red, step, steps), Mix(one.Green, other.Green, step, steps), Mix(one.Blue, other.Blue, step, steps));

    private static byte Mix(byte one, byte other, int step, int steps) => (byte)(((one * (steps - step)) + (other * step) + (steps / 2)) / steps);
}

/// <summary>A picture with at most sixteen colours as a PNG file, which says nothing but the picture.</summary>
internal static class PngFile
{
    /// <param name="canvas">The picture; its shades are places in the palette.</param>
    /// <param name="palette">Sixteen colours.</param>
    internal static ReadOnlyMemory<byte> Of(Canvas canvas, Colour[] palette)
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        Chunk(file, "IHDR", [.. Number(canvas.Width), .. Number(canvas.Height), 4, 3, 0, 0, 0]);
        Chunk(file, "PLTE", [.. palette.SelectMany(c => (byte[])[c.Red, c.Green, c.Blue])]);
        var rows = Rows(canvas);
        Chunk(file, "IDAT", [0x78, 0x01, .. Deflate.Pack(rows), .. Number((int)Adler(rows))]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    // Two pixels to a byte; a row begins with how it was filtered, which is not at all.
    private static byte[] Rows(Canvas canvas)
    {
        var length = 1 + ((canvas.Width + 1) / 2);
        var rows = new byte[length * canvas.Height];
        for (var y = 0; y < canvas.Height; y++)
        {
            var row = canvas.Row(y);
            if (!row.ContainsAnyExcept((byte)0))
                continue;
            var packed = rows.AsSpan((y * length) + 1);
            for (var x = 0; x + 1 < row.Length; x += 2)
                packed[x / 2] = (byte)((row[x] << 4) | row[x + 1]);
            if (row.Length % 2 == 1)
                packed[row.Length / 2] = (byte)(row[^1] << 4);
        }
        return rows;
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        file.Write(Number(data.Length));
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(named);
        file.Write(Number((int)Crc32.Of(named)));
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Adler(ReadOnlySpan<byte> bytes)
    {
        // As many sums as surely fit before a remainder has to be taken.
        const int stretch = 5552;
        var (sum, sums) = (1u, 0u);
        for (; !bytes.IsEmpty; bytes = bytes[Math.Min(stretch, bytes.Length)..])
        {
            var part = bytes[..Math.Min(stretch, bytes.Length)];
            while (!part.IsEmpty)
            {
                // Most of a picture is paper, whose sum is known without adding.
                var paper = part.IndexOfAnyExcept((byte)0) is >= 0 and var ink ? ink : part.Length;
                sums += sum * (uint)paper;
                var end = part[paper..].IndexOf((byte)0) is >= 0 and var next ? paper + next : part.Length;
                foreach (var value in part[paper..end])
                    sums += sum += value;
                part = part[end..];
            }
            (sum, sums) = (sum % 65521, sums % 65521);
        }
        return (sums << 16) | sum;
    }
}
