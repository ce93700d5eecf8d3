using System.Buffers;
using System.Buffers.Binary;

namespace SummitSite.Cards.Png;

/// <summary>
/// Packs bytes by RFC 1951, with the fixed code and the nearest repetition: pictures of type on plain paper become small enough.
/// The runtime's own packer writes other bytes on another processor, and pictures must be the same everywhere.
/// </summary>
internal static class Deflate
{
    private const int Shortest = 3, Longest = 258, Window = 32768;
    private const int Remembered = 16;
    private const int EndOfBlock = 256, FirstLength = 257;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] DistanceBases =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    // The place of each length in the table, and each symbol of the fixed code with its first bit lowest, as it is written.
    private static readonly byte[] LengthSizes = [.. Enumerable.Range(0, Longest + 1).Select(length => (byte)Math.Max(0, Last(LengthBases, length)))];
    private static readonly (ushort Bits, byte Count)[] Codes = [.. Enumerable.Range(0, 288).Select(CodeOf)];

    /// <summary>The packed bytes: one block.</summary>
    internal static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var bits = new BitWriter();
        bits.Write(0b011, 3);
        var latest = new int[1 << 15];
        for (var at = 0; at < bytes.Length;)
        {
            var (length, distance) = Repetition(bytes, at, latest);
            if (length == 0)
                Literal(bits, bytes[at]);
            else
                Copy(bits, length, distance);
            var end = at + Math.Max(1, length);
            // Of a long repetition only the end is kept in mind: what is inside it stood before.
            for (at = Math.Max(at, end - Remembered); at < end; at++)
                if (at + Shortest <= bytes.Length)
                    latest[Hash(bytes, at)] = at + 1;
        }
        Literal(bits, EndOfBlock);
        return bits.ToArray();
    }

    /// <summary>How far what stands at a place repeats what stood before, and how far back; no length when it is not worth it.</summary>
    private static (int Length, int Distance) Repetition(ReadOnlySpan<byte> bytes, int at, int[] latest)
    {
        if (at + Shortest > bytes.Length || latest[Hash(bytes, at)] - 1 is not (>= 0 and var before) || at - before > Window)
            return (0, 0);
        var length = bytes[at..Math.Min(bytes.Length, at + Longest)].CommonPrefixLength(bytes[before..]);
        return length < Shortest ? (0, 0) : (length, at - before);
    }

    private static int Hash(ReadOnlySpan<byte> bytes, int at) => (int)(((uint)(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16)) * 0x9E3779B1u) >> 17);

    // The fixed code: 8 bits for most, 9 and 7 for those that are rarer and more frequent.
    private static (ushort Bits, byte Count) CodeOf(int symbol)
    {
        var (code, count) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        return ((ushort)Turned(code, count), (byte)count);
    }

    private static int Turned(int code, int bits)
    {
        var turned = 0;
        for (var bit = 0; bit < bits; bit++)
            turned |= ((code >> bit) & 1) << (bits - 1 - bit);
        return turned;
    }

    private static void Literal(BitWriter bits, int symbol) => bits.Write(Codes[symbol].Bits, Codes[symbol].Count);

    private static void Copy(BitWriter bits, int length, int distance)
    {
        var size = LengthSizes[length];
        Literal(bits, FirstLength + size);
        bits.Write(length - LengthBases[size], LengthBits[size]);
        var reach = Last(DistanceBases, distance);
        bits.Write(Turned(reach, 5), 5);
        bits.Write(distance - DistanceBases[reach], Math.Max(0, (reach / 2) - 1));
    }

    private static int Last(int[] bases, int value)
    {
        var found = Array.BinarySearch(bases, value);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Bits in the order of the format: the lowest of a byte first, and of a code the highest.</summary>
    private sealed class BitWriter
    {
        private readonly ArrayBufferWriter<byte> bytes = new(16 * 1024);
        private ulong pending;
        private int count;

        internal void Write(int value, int bits)
        {
            pending |= (ulong)value << count;
            count += bits;
            if (count < 32)
                return;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(4), (uint)pending);
            bytes.Advance(4);
            (count, pending) = (count - 32, pending >> 32);
        }

        internal byte[] ToArray()
        {
            byte[] last = [(byte)pending, (byte)(pending >> 8), (byte)(pending >> 16), (byte)(pending >> 24)];
            return [.. bytes.WrittenSpan, .. last.AsSpan(0, (count + 7) / 8)];
        }
    }
}
