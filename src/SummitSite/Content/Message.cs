using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>
/// What pages say under one key, such as <c>home.facts</c>. A message that counts has a text for each plural category of its language,
/// any other has one, which stands under <see cref="Plural.Other"/>.
/// </summary>
internal sealed record Message(string Key, bool IsCounted, FrozenDictionary<Plural, MessageText> Forms, Location KeyAt, Location At)
{
    /// <summary>The first part of the key: <c>home</c> of <c>home.facts</c>.</summary>
    internal string Group => Key[..Key.IndexOf('.', StringComparison.Ordinal)];

    internal MessageText Text => Forms[Plural.Other];

    /// <summary>The names of what is put in, in ordinal order, each once; that of the count itself is left out, because a form such as "one" need not say it.</summary>
    internal ImmutableArray<string> Places { get; } =
        [.. Forms.Values.SelectMany(f => f.Places).Where(p => !IsCounted || p != MessageText.Count).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether it can stand for another: it counts as that does, and each of its forms has the places of that.</summary>
    internal bool Fits(Message model) => IsCounted == model.IsCounted && Forms.Values.All(f => Differences(f, model) == default);

    /// <summary>The first place of the other that a form lacks, and the first it has and the other has not; null for none.</summary>
    internal (string? Missing, string? Extra) Differences(MessageText form, Message model) => (
        model.Places.FirstOrDefault(p => !form.Places.Contains(p)),
        form.Places.FirstOrDefault(p => !model.Places.Contains(p) && !(IsCounted && p == MessageText.Count)));
}

/// <summary>A text with places in it: <c>Claimed by {speakers}.</c></summary>
internal sealed record MessageText(ImmutableArray<MessagePart> Parts)
{
    /// <summary>The place where a message that counts says its number.</summary>
    internal const string Count = "count";

    internal IEnumerable<string> Places => Parts.Where(p => p.IsPlace).Select(p => p.Text);

    /// <summary>The text, or null when its curly brackets are not in pairs around a name of small letters and underscores.</summary>
    internal static MessageText? Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOfAny(['{', '}'], at);
            if (open != at)
                parts.Add(new MessagePart(text[at..(open < 0 ? text.Length : open)], false));
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            if (text[open] == '}' || close < 0 || close == open + 1 || !text[(open + 1)..close].All(c => c is (>= 'a' and <= 'z') or '_'))
                return null;
            parts.Add(new MessagePart(text[(open + 1)..close], true));
            at = close + 1;
        }
        return new MessageText(parts.ToImmutable());
    }

    /// <summary>The text with what <paramref name="put"/> gives for each place.</summary>
    internal string Fill(Func<string, string> put)
    {
        if (Parts is [{ IsPlace: false } whole])
            return whole.Text;
        var texts = new string[Parts.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Parts[i].IsPlace ? put(Parts[i].Text) : Parts[i].Text;
        return string.Concat(texts);
    }

    /// <summary>The text as it was written.</summary>
    public override string ToString() => Fill(place => $"{{{place}}}");
}

/// <summary>Words as they are, or the name of a place.</summary>
internal sealed record MessagePart(string Text, bool IsPlace);
