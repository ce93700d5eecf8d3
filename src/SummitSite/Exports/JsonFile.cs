using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>Writes a JSON file: UTF-8, ended by a line feed.</summary>
internal static class JsonFile
{
    // The files are JSON and not part of a page, so that letters of all scripts, quotation marks and ampersands can stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented by two spaces, for people too.</summary>
    internal static OutputFile Of(string path, Action<Utf8JsonWriter> write) => Of(path, write, Options);

    /// <summary>On one line, for a file that a page waits for.</summary>
    internal static OutputFile Compact(string path, Action<Utf8JsonWriter> write) => Of(path, write, Options with { Indented = false });

    private static OutputFile Of(string path, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, options))
            write(json);
        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.WrittenMemory, OutputPhase.Index);
    }
}
