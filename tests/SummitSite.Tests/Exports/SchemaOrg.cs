using System.Text.Json;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>The part of schema.org that the site uses (schema-org.txt), and whether a node keeps to it.</summary>
internal static class SchemaOrg
{
    private static readonly string[] Lines = TestResource.Read("schema-org.txt").Split('\n');

    private static readonly Dictionary<string, string[]> Parents = Lines.Where(l => l.StartsWith("type ", StringComparison.Ordinal)).Select(l => l[5..].Split(':')).ToDictionary(l => l[0], l => Words(l[1]), StringComparer.Ordinal);

    private static readonly Dictionary<string, (string[] Domains, string[] Ranges)> Properties = Lines.Where(l => l.StartsWith("property ", StringComparison.Ordinal))
        .Select(l => l[9..].Split(':', 2)).ToDictionary(l => l[0], l => (Words(l[1].Split("->")[0]), Words(l[1].Split("->")[1])), StringComparer.Ordinal);

    /// <summary>Every term of a node, and of the nodes in it, is of the vocabulary, on a type it belongs to, with a value it may have.</summary>
    internal static void Holds(JsonElement node)
    {
        var type = node.GetProperty("@type").GetString()!;
        Assert.True(Parents.ContainsKey(type), $"There is no type {type}");
        foreach (var property in node.EnumerateObject().Where(p => p.Name[0] != '@'))
        {
            Assert.True(Properties.TryGetValue(property.Name, out var known), $"There is no property {property.Name}");
            Assert.True(known.Domains.Any(d => Is(type, d)), $"{type} has no {property.Name}");
            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
                Holds(value, known.Ranges, $"{type}.{property.Name}");
        }
    }

    internal static bool Is(string type, string other) => type == other || Parents[type].Any(p => Is(p, other));

    private static void Holds(JsonElement value, string[] ranges, string where)
    {
        if (value.ValueKind == JsonValueKind.String)
            Assert.True(ranges.Any(r => r is "Text" or "URL" or "Date" or "DateTime" or "Language"), $"{where} is no text");
        else if (value.ValueKind == JsonValueKind.Number)
            Assert.True(ranges.Any(r => r is "Number" or "Integer"), $"{where} is no number");
        else if (value.TryGetProperty("@type", out var type))
        {
            Assert.True(ranges.Any(r => Is(type.GetString()!, r)), $"{where} cannot be a {type}");
            Holds(value);
        }
        else
            Assert.Equal(["@id"], value.EnumerateObject().Select(p => p.Name));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
