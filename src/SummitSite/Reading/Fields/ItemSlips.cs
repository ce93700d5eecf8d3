using System.Text.RegularExpressions;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Fields;

/// <summary>What an item of a list that has not its form was meant to be.</summary>
internal static class ItemSlips
{
    /// <summary>The message for the item, or null when it shows none of the slips known here.</summary>
    internal static Diagnostic? Of(YamlNode node, string field, FieldShape shape, ReadScope scope) =>
        shape is FieldShape.Words words ? Apart(node, words.Pattern) ?? Astray(node, field, scope) : null;

    /// <summary>What is to be said of several items without a comma between them: each by itself has the form of an item, all of them together have not.</summary>
    private static Diagnostic? Apart(YamlNode node, string? pattern)
    {
        if (node is not YamlScalar { IsPlain: true, Value: { } text } || pattern is null || text.AsSpan().IndexOfAny(' ', ';') < 0 || Regex.IsMatch(text, pattern))
            return null;
        var items = text.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        return items.Length > 1 && items.All(i => Regex.IsMatch(i, pattern)) ? Rules.ItemsApart(node.At, text.Contains(';', StringComparison.Ordinal) ? ';' : ' ', items) : null;
    }

    // Several fields below each other are no text: an item of the list around this one was indented into it.
    private static Diagnostic? Astray(YamlNode node, string field, ReadScope scope)
    {
        if (node is not YamlMapping { Fields: [var first, _, ..] } || scope.Source.Content[node.At.Span.Start] == '{')
            return null;
        scope.LoseItem();
        return Rules.ItemAmongOthers(first.Key.At, field, first.Key.Value);
    }
}
