using System.IO.Compression;
using CsCheck;
using SummitSite.Cards.Png;
using Xunit;

namespace SummitSite.Tests.Cards;

public sealed class DeflateTests
{
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 2000],
        Gen.Select(Gen.Byte[0, 3], Gen.Int[1, 400]).Array[0, 60].Select(runs => runs.SelectMany(r => Enumerable.Repeat(r.Item1, r.Item2)).ToArray()),
        Gen.Select(Gen.Byte.Array[1, 50], Gen.Int[1, 900]).Select((part, times) => Enumerable.Repeat(part, times).SelectMany(p => p).ToArray()));

    [Fact]
    public void What_is_packed_comes_out_again_byte_for_byte() => Bytes.Sample(bytes => Unpack(Deflate.Pack(bytes)).SequenceEqual(bytes));

    [Fact]
    public void Plain_paper_becomes_small() => Assert.InRange(Deflate.Pack(new byte[378_630]).Length, 1, 2500);

    [Fact]
    public void What_was_longer_ago_than_the_format_reaches_is_not_repeated()
    {
        var noise = new byte[40_000];
        for (var i = 0; i < noise.Length; i++)
            noise[i] = (byte)((i * i) >> 7 ^ i);
        byte[] bytes = [.. noise, .. noise];
        Assert.Equal(bytes, Unpack(Deflate.Pack(bytes)));
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
