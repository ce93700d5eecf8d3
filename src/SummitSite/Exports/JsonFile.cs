using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>Writes a JSON file: UTF-8, indented by two spaces, lines ended by a line feed.</summary>
internal static class JsonFile
{
    // The files are JSON and not part of a page, so that letters of all scripts, quotation marks and ampersands can stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static OutputFile Of(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.WrittenSpan.ToArray(), OutputPhase.Index);
    }
}
