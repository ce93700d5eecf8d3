using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Fields;

/// <summary>Reads a node of a named field. False when it cannot be read, which has then been said in the scope's bag.</summary>
internal delegate bool TryReadNode<T>(YamlNode node, string field, ReadScope scope, out T value);

/// <summary>
/// What a field's value may be: in words for messages ("a line of text"), as a shape for the reference and schemas, and as a reader.
/// </summary>
internal sealed record Form<T>(string Expected, FieldShape Shape, TryReadNode<T> TryRead);
