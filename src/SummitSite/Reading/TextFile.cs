using System.Buffers;
using System.Text;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>Bytes to text: strict UTF-8, a byte order mark dropped, a size that hands can write, nothing that cannot be seen.</summary>
internal static class TextFile
{
    internal const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Control characters, line ends of other worlds, and a byte order mark in the middle: none is ever meant, and each breaks something.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u0085\u2028\u2029\ufeff");

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>The text, or null when the file is too large, not UTF-8 or no longer there, which is then reported.</summary>
    internal static SourceText? Decode(SourceFile file, DiagnosticBag bag)
    {
        try
        {
            return Decode(file.Path, file.Bytes.Span, bag);
        }
        catch (FileLostException lost)
        {
            bag.Add(Rules.CannotRead(file.Path, lost.Message));
            return null;
        }
    }

    private static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Length > MostBytes)
        {
            bag.Add(Rules.FileTooLarge(path, bytes.Length, MostBytes));
            return null;
        }
        if (IsUtf16(bytes))
        {
            bag.Add(Rules.Utf16(path));
            return null;
        }
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        try
        {
            return Visible(new SourceText(path, Strict.GetString(bytes)), bag);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Max(fault.Index, 0)]);
            bag.Add(Rules.NotUtf8(new SourceText(path, before).At(before.Length)));
            return null;
        }
    }

    // By its mark, or because every other byte of its first letters is nothing.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    private static SourceText? Visible(SourceText source, DiagnosticBag bag)
    {
        var at = source.Content.AsSpan().IndexOfAny(Invisible);
        if (at < 0)
            return source;
        bag.Add(Rules.InvisibleCharacter(source.At(at, 1), source.Content[at]));
        return null;
    }
}
