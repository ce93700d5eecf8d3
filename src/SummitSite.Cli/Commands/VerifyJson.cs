using System.Text;
using System.Text.Json;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>The same table for programs: one object on one line, with whole digests.</summary>
internal static class VerifyJson
{
    internal static string Of(VerificationResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("quotations", result.Quotations);
            json.WriteNumber("verified", result.Verified);
            json.WriteNumber("unproven", result.Unproven);
            json.WriteNumber("texts", result.Texts);
            json.WriteStartArray("segments");
            foreach (var row in result.Rows)
                Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, VerifiedRow row)
    {
        json.WriteStartObject();
        json.WriteString("quotation", row.Id);
        json.WriteString("source", row.Source);
        if (row is { Paragraph: { } paragraph, Offset: { } offset, Words: { } words })
        {
            json.WriteNumber("paragraph", paragraph);
            json.WriteNumber("offset", offset);
            json.WriteString("words", words);
        }
        json.WriteString("verdict", row.Verdict);
        json.WriteEndObject();
    }
}
