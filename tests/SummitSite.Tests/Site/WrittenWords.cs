using System.Globalization;
using System.Text;
using SummitSite.Content;

namespace SummitSite.Tests.Site;

/// <summary>A file of words as a translator writes it, from messages.</summary>
internal static class WrittenWords
{
    /// <summary>The file, counting as English does. <paramref name="say"/> is given every text between places.</summary>
    internal static string Of(string direction, IEnumerable<string> months, IEnumerable<Message> messages, Func<string, string> say)
    {
        var file = new StringBuilder();
        file.Append(CultureInfo.InvariantCulture, $"direction: {direction}\nplurals: one-other\nmonths: [{string.Join(", ", months)}]\nwords:\n");
        foreach (var group in messages.GroupBy(m => m.Group))
        {
            file.Append(CultureInfo.InvariantCulture, $"  {group.Key}:\n");
            foreach (var message in group)
                file.Append(CultureInfo.InvariantCulture, $"    \"{message.Key[(group.Key.Length + 1)..]}\":{Forms(message, say)}\n");
        }
        return file.ToString();
    }

    private static string Forms(Message message, Func<string, string> say) => message.IsCounted
        ? string.Concat(message.Forms.OrderBy(f => f.Key).Select(f => $"\n      {Plurals.Words.Word(f.Key)}: {Quoted(f.Value, say)}"))
        : " " + Quoted(message.Text, say);

    private static string Quoted(MessageText text, Func<string, string> say) =>
        $"\"{string.Concat(text.Parts.Select(p => p.IsPlace ? $"{{{p.Text}}}" : say(p.Text.Replace("\"", "\\\"", StringComparison.Ordinal))))}\"";
}
