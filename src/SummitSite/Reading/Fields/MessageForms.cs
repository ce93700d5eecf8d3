using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;

namespace SummitSite.Reading.Fields;

/// <summary>The form of the messages of a language: groups of keys, each a text or, for a message that counts, a text for each plural category.</summary>
internal static class MessageForms
{
    private static readonly FieldShape Text = new FieldShape.Words(@"^[^{}]*(\{[a-z_]+\}[^{}]*)*$", Bare: BareWords.All);

    private const string Expected = "groups of messages, each `key: text`";

    /// <summary>What cannot be read is reported and left out; its siblings are still read.</summary>
    internal static readonly Form<MessageList> Messages = new(
        Expected, new FieldShape.Named(new FieldShape.Named(new FieldShape.Either(Text, new FieldShape.Named(Text, $"^({string.Join('|', Plurals.Words.All)})$", Plurals.Words.Word(Plural.Other))))), (YamlNode node, string field, ReadScope scope, out MessageList value) =>
        {
            value = MessageList.Empty;
            if (!IsMapping(node, field, "groups of messages", scope, out var groups))
                return false;
            var read = groups.Fields.SelectMany(g => Group(g, scope)).ToArray();
            value = new MessageList([.. read.Select(r => r.Message).OfType<Message>()], [.. read.Where(r => r.Message is null).Select(r => r.Key)]);
            return true;
        });

    private static IEnumerable<(string Key, Message? Message)> Group(YamlField group, ReadScope scope)
    {
        if (!IsMapping(group.Value, group.Key.Value, "messages, each 'key: text' on a line of its own", scope, out var fields))
            return [(group.Key.Value, null)];
        return from field in fields.Fields
               let key = $"{group.Key.Value}.{field.Key.Value}"
               select (key, Read(key, field, scope));
    }

    private static Message? Read(string key, YamlField field, ReadScope scope)
    {
        var written = field.Value is YamlMapping mapping ? mapping.Fields : [new YamlField(new YamlScalar("other", true, field.Key.At), field.Value)];
        var forms = new Dictionary<Plural, MessageText>();
        foreach (var form in written)
            if (Category(form.Key, key, scope) is { } category && TextOf(form.Value, key, scope) is { } text)
                forms[category] = text;
        return forms.Count == written.Length && HasOther(forms, key, field, scope)
            ? new Message(key, field.Value is YamlMapping, forms.ToFrozenDictionary(), field.Key.At, field.Value.At)
            : null;
    }

    private static bool HasOther(Dictionary<Plural, MessageText> forms, string key, YamlField field, ReadScope scope)
    {
        if (forms.ContainsKey(Plural.Other))
            return true;
        scope.Report(Rules.MissingPluralForm(field.Key.At, key, "other"));
        return false;
    }

    private static Plural? Category(YamlScalar word, string key, ReadScope scope)
    {
        if (Plurals.Words.Find(word.Value) is { } category)
            return category;
        scope.Report(Rules.UnknownPluralForm(word.At, key, word.Value, Plurals.Words.All));
        return null;
    }

    private static MessageText? TextOf(YamlNode node, string key, ReadScope scope)
    {
        if (!Forms.IsText(node, key, "a line of text", scope, out var scalar))
            return null;
        if (MessageText.Parse(scalar.Value) is { } text)
            return text;
        scope.Report(Rules.MessagePlaceForm(scalar.At, key));
        return null;
    }

    private static bool IsMapping(YamlNode node, string field, string expected, ReadScope scope, out YamlMapping mapping)
    {
        mapping = node as YamlMapping ?? new YamlMapping([], 0, node.At);
        if (node is YamlMapping)
            return true;
        scope.Report(Rules.WrongForm(node.At, field, expected, node.Noun));
        return false;
    }
}

/// <summary>The messages of a file, and the keys of those that cannot be read; of a group of which none can, the name of the group.</summary>
internal sealed record MessageList(ImmutableArray<Message> Messages, ImmutableHashSet<string> Faulty)
{
    internal static readonly MessageList Empty = new([], []);
}
