using System.Globalization;
using Scriban.Runtime;
using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// A message with a template's values in its places. Markup among the values makes the whole markup, with everything else in it encoded;
/// without, it is text, which is encoded when it is written.
/// </summary>
internal static class FilledWords
{
    /// <param name="words">The site's words.</param>
    /// <param name="key">The key of the message.</param>
    /// <param name="count">The number that a message counts; null for one that does not.</param>
    /// <param name="values">The values by the names of their places: an object as templates write it, <c>{place: page.place}</c>, or null.</param>
    internal static object Of(Catalogue words, string key, object? count, object? values)
    {
        if (words.Find(key) is not { } message)
            throw new WordsMistake($"There are no words '{key}'.{(NearestName.Of(key, words.Keys) is { } near ? $" Did you mean '{near}'?" : "")}", true);
        if (message.IsCounted != count is not null)
            throw new WordsMistake(message.IsCounted ? $"The words '{key}' count something: use tn." : $"The words '{key}' do not count anything: use t.", true);
        if (count is null && message.Places.IsEmpty && values is not IScriptObject { Count: > 0 })
            return message.Text.ToString();
        var given = Values(words, count, values as IScriptObject);
        if (given.Keys.FirstOrDefault(n => n != MessageText.Count && !message.Places.Contains(n)) is { } extra)
            throw new WordsMistake($"The words '{key}' have no place '{extra}'.");
        if (message.Places.FirstOrDefault(p => !given.ContainsKey(p)) is { } missing)
            throw new WordsMistake($"The words '{key}' need a value for '{missing}'.");
        var text = count is null ? message.Text : words.FormOf(message, Convert.ToInt32(count, CultureInfo.InvariantCulture));
        return given.Values.Any(v => v is Html) ? Markup(text, given) : text.Fill(place => given[place].ToString()!);
    }

    private static Dictionary<string, object> Values(Catalogue words, object? count, IScriptObject? values)
    {
        var given = new Dictionary<string, object>((values?.Count ?? 0) + 1, StringComparer.Ordinal);
        foreach (var name in values?.GetMembers() ?? [])
            given[name] = ValueOf(words, (values as ScriptObject)?[name]);
        if (count is not null)
            given[MessageText.Count] = ValueOf(words, count);
        return given;
    }

    private static object ValueOf(Catalogue words, object? value) => value switch
    {
        Html html => html,
        string text => text,
        null => "",
        int or long or double => words.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => value.ToString() ?? "",
    };

    private static Html Markup(MessageText text, Dictionary<string, object> given) =>
        new(string.Concat(text.Parts.Select(p => p.IsPlace ? given[p.Text] is Html html ? html.Markup : Html.EncodeText(given[p.Text].ToString()!) : Html.EncodeText(p.Text))));
}

/// <summary>What a template wants of the words cannot be done; the message says why. It may be the key itself that is wrong.</summary>
internal sealed class WordsMistake(string message, bool isAboutKey = false) : Exception(message)
{
    internal bool IsAboutKey => isAboutKey;
}
