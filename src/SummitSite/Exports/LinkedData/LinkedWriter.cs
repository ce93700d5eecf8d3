using System.Text.Json;
using SummitSite.Exports.Data;
using SummitSite.Linking;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// Writes nodes of schema.org as JSON-LD. What is null or empty is left out: an absent property says that nothing is known. One value stands alone, several stand in a list.
/// </summary>
internal sealed class LinkedWriter(Utf8JsonWriter json, DataScope scope)
{
    internal DataScope Scope => scope;

    internal SiteIndex Index => scope.Index;

    /// <summary>A node in a list. Its id is a whole URL at which something of this site answers; null for a node nobody refers to.</summary>
    internal void Node(string type, string? id, Action properties)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        Text("@id", id);
        properties();
        json.WriteEndObject();
    }

    /// <summary>A node as the value of a property.</summary>
    internal void Node(string property, string type, string? id, Action properties)
    {
        json.WritePropertyName(property);
        Node(type, id, properties);
    }

    /// <summary>Nodes as the values of a property.</summary>
    internal void Nodes(string property, Action nodes)
    {
        json.WriteStartArray(property);
        nodes();
        json.WriteEndArray();
    }

    internal void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(property, text);
    }

    internal void Texts(string property, IEnumerable<string> texts) => Many(property, texts, json.WriteStringValue);

    internal void Number(string property, double value) => json.WriteNumber(property, value);

    /// <summary>Another node, by its id.</summary>
    internal void Link(string property, string? id) => Links(property, id is null ? [] : [id]);

    internal void Links(string property, IEnumerable<string> ids) => Many(property, ids, id =>
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    });

    private void Many(string property, IEnumerable<string> values, Action<string> write)
    {
        string[] all = [.. values.Distinct()];
        if (all.Length == 0)
            return;
        json.WritePropertyName(property);
        if (all.Length > 1)
            json.WriteStartArray();
        foreach (var value in all)
            write(value);
        if (all.Length > 1)
            json.WriteEndArray();
    }
}
