using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>What <c>seal</c> did, for programs: one object on one line.</summary>
internal static class SealJson
{
    internal static string Of(SealSummary summary)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Write(json, "sealed", summary.Sealed);
            json.WriteNumber("kept", summary.Kept);
            Write(json, "recorded", summary.Recorded);
            Write(json, "dropped", summary.Dropped);
            if (summary.Released is { } released)
                json.WriteNumber("released", released);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
