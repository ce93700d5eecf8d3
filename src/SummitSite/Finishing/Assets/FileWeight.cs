using System.IO.Compression;
using SummitSite.Output;

namespace SummitSite.Finishing.Assets;

/// <summary>What a file weighs on its way to a reader, in bytes: text as hosts compress it, everything else as it is. Compressing takes time and is put off until somebody has to know.</summary>
internal sealed class FileWeight(OutputFile file)
{
    private readonly Lazy<int> weight = new(() => IsText(file.Path) ? Compressed(file.Bytes.Span) : file.Bytes.Length);

    /// <summary>No file weighs more, but for a few bytes.</summary>
    internal int AtMost => file.Bytes.Length;

    internal int Exactly => weight.Value;

    internal string Path => file.Path;

    internal bool Is(string ending) => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() is ".html" or ".css" or ".js" or ".mjs" or ".svg" or ".json" or ".txt";

    private static int Compressed(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)counted.Length;
    }
}
