using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;

namespace SummitSite.Output;

/// <summary>
/// What a build wrote: <c>{"generator": …, "files": [{"path", "sha256", "bytes"}]}</c> in ordinal order of paths, every file but the manifest itself.
/// It is published, so that anybody can hold the site against it, and it is how the next build knows which files are its own.
/// </summary>
internal sealed record BuildManifest(FrozenDictionary<string, string> Digests)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The manifest's bytes for a tree.</summary>
    internal static ReadOnlyMemory<byte> BytesOf(OutputTree tree)
    {
        var digests = new string[tree.Files.Length];
        SideBySide.For(digests.Length, i => digests[i] = Digest(tree.Files[i].Bytes.Span), CancellationToken.None);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", "SummitSite " + typeof(BuildManifest).Assembly.GetName().Version!.ToString(3));
            json.WriteStartArray("files");
            foreach (var (file, digest) in tree.Files.Zip(digests))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("sha256", digest);
                json.WriteNumber("bytes", file.Bytes.Length);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    internal static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>
    /// The manifest that these bytes are, or null when they are not one of ours: a file on a disk can be anything,
    /// and a path in it that leaves the folder makes the whole of it worthless.
    /// </summary>
    internal static BuildManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (!IsObject(json.RootElement) || !json.RootElement.TryGetProperty("generator", out var generator) || !TextOf(generator).StartsWith("SummitSite ", StringComparison.Ordinal))
                return null;
            if (!json.RootElement.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Array)
                return null;
            var digests = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in files.EnumerateArray())
                if (!TryEnter(file, digests))
                    return null;
            return new BuildManifest(digests.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool TryEnter(JsonElement file, Dictionary<string, string> digests) =>
        IsObject(file)
        && file.TryGetProperty("path", out var path) && OutputPath.IsSafe(TextOf(path))
        && file.TryGetProperty("sha256", out var digest) && TextOf(digest).Length == SHA256.HashSizeInBytes * 2
        && digests.TryAdd(TextOf(path), TextOf(digest));

    private static bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object;

    private static string TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
}
