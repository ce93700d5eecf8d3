using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>A table as its readers need to know it: its file below <c>data/</c>, what it holds, and its columns.</summary>
internal abstract record DataTable(string Name, string Purpose)
{
    internal string Path => $"data/{Name}.json";

    internal abstract ImmutableArray<DataColumn> Columns { get; }

    internal abstract OutputFile Of(DataScope scope);
}

/// <summary>A table: a JSON array with an object for each row, every column in every row, in the order of the columns.</summary>
internal sealed record DataTable<T>(string Name, string Purpose, Func<DataScope, IEnumerable<T>> Rows, ImmutableArray<DataField<T>> Fields) : DataTable(Name, Purpose)
{
    // The files are JSON and not part of a page, so that letters of all scripts, quotation marks and ampersands can stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal override ImmutableArray<DataColumn> Columns => [.. Fields.Select(f => f.Column)];

    internal override OutputFile Of(DataScope scope)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var row in Rows(scope))
                DataField.WriteRow(json, row, Fields, scope);
            json.WriteEndArray();
        }
        bytes.Write("\n"u8);
        return new OutputFile(Path, bytes.WrittenSpan.ToArray(), OutputPhase.Index);
    }
}
