using System.Buffers.Binary;

namespace SummitSite.Cards.Fonts;

/// <summary>Bytes of a font from some place on. Numbers in it are big-endian; offsets count from that place.</summary>
internal readonly struct FontTable(ReadOnlyMemory<byte> bytes)
{
    internal int Byte(int at) => bytes.Span[at];

    internal int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);

    internal int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.Span[at..]);

    internal int I8(int at) => (sbyte)bytes.Span[at];

    internal int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.Span[at..]);

    /// <summary>A number between -2 and 2, in fractions of 16384.</summary>
    internal double Fraction(int at) => I16(at) / 16384.0;

    internal FontTable From(int at) => new(bytes[at..]);

    /// <summary>The table of a font file that has this name of four letters. There is one in every font the program brings.</summary>
    internal FontTable Table(string name)
    {
        for (var record = 12; record < 12 + (16 * U16(4)); record += 16)
            if (bytes.Span.Slice(record, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(name)))
                return From(I32(record + 8));
        throw new ArgumentException($"The font has no table '{name}'", nameof(name));
    }
}
