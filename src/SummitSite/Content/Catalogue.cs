using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace SummitSite.Content;

/// <summary>
/// The words of a site in its language: every message by its key, and how the language writes numbers and dates. English lies below every
/// other language, so that a page can still be made where a word is missing or does not fit, which has been reported.
/// </summary>
internal sealed class Catalogue
{
    /// <summary>The language the program brings itself.</summary>
    internal const string English = "en";

    /// <summary>The group of the names of languages. A site may name more of them than the program does.</summary>
    internal const string Languages = "language";

    private readonly ImmutableArray<WordFile> layers;
    private readonly FrozenDictionary<string, Message> messages;
    private readonly PluralRule plurals;
    private readonly NumberFormatInfo digits;
    private readonly char zero;
    private readonly ImmutableArray<string> months;
    private readonly ImmutableArray<string> monthsAlone;

    /// <summary>The files from the lowest layer up; the first is English and whole.</summary>
    private Catalogue(string language, ImmutableArray<WordFile> layers)
    {
        Language = language;
        this.layers = layers;
        var all = new Dictionary<string, Message>(StringComparer.Ordinal);
        foreach (var message in layers.SelectMany(l => l.Messages).Where(m => !all.TryGetValue(m.Key, out var below) || m.Fits(below)))
            all[message.Key] = message;
        messages = all.ToFrozenDictionary(StringComparer.Ordinal);
        plurals = layers.Select(l => l.Plurals).OfType<PluralRule>().Last();
        zero = layers.Select(l => l.ZeroDigit).OfType<char>().LastOrDefault(NumberingSystems.Latin);
        (months, monthsAlone) = layers.Select(l => (l.Months, l.MonthsAlone.IsEmpty ? l.Months : l.MonthsAlone)).Last(m => m.Months.Length > 0);
        digits = new NumberFormatInfo { NumberGroupSeparator = Text("number.group"), NumberDecimalSeparator = Text("number.decimal") };
        Direction = layers.Select(l => l.Direction).OfType<Direction>().Last();
    }

    /// <summary>The site's language, a tag such as <c>en</c> or <c>pt-BR</c>.</summary>
    internal string Language { get; }

    internal Direction Direction { get; }

    internal IEnumerable<string> Keys => messages.Keys;

    /// <summary>The catalogue for a language, from all files of words, the program's own English first.</summary>
    internal static Catalogue For(string language, ImmutableArray<WordFile> files) =>
        new(language, [.. files.Where(f => f.Language == English), .. files.Where(f => f.Language != English && IsFor(f, language))]);

    /// <summary>Whether a site in the language takes its words from a file of this name.</summary>
    internal static bool IsFor(WordFile file, string language) => string.Equals(file.Language, language, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a language is English, of whatever country: such a site may do without files of words.</summary>
    internal static bool IsEnglish(string language) => language == English || language.StartsWith(English + "-", StringComparison.Ordinal);

    /// <summary>Whether another catalogue was made from the very same files for the same language.</summary>
    internal bool IsSameAs(Catalogue other) => Language == other.Language && layers.SequenceEqual(other.layers);

    internal Message? Find(string key) => messages.GetValueOrDefault(key);

    /// <summary>The text under a key, with values for its places. A key that does not exist, or a place without a value, is a fault of the program.</summary>
    internal string Text(string key, params (string Name, string Value)[] values) => Get(key).Text.Fill(place => ValueOf(key, place, values));

    /// <summary>The text under a key that counts, in the form that the number takes.</summary>
    internal string Count(string key, int count, params (string Name, string Value)[] values) =>
        FormOf(Get(key), count).Fill(place => place == MessageText.Count ? Number(count) : ValueOf(key, place, values));

    /// <summary>The form of a message that a number takes.</summary>
    internal MessageText FormOf(Message message, int count) => message.Forms.GetValueOrDefault(plurals.Of(count)) ?? message.Text;

    /// <summary>A number as the language writes it, in groups of three digits, with at most two decimals.</summary>
    internal string Number(double value) => NumberingSystems.Write(value.ToString("#,0.##", digits), zero);

    /// <summary>A number of a date or a clock, without groups and with at least so many digits.</summary>
    internal string Digits(int value, int least = 1) => NumberingSystems.Write(value.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0'), zero);

    /// <summary>The name of a month, from 1 to 12, beside a day.</summary>
    internal string Month(int month) => months[month - 1];

    /// <summary>The name of a month where no day stands beside it.</summary>
    internal string MonthAlone(int month) => monthsAlone[month - 1];

    /// <summary>The message under a key that the program itself names.</summary>
    internal Message Get(string key) => Find(key) ?? throw new ArgumentException($"There are no words '{key}' in content/i18n/en.yaml", nameof(key));

    private static string ValueOf(string key, string place, (string Name, string Value)[] values)
    {
        foreach (var (name, value) in values)
            if (name == place)
                return value;
        throw new ArgumentException($"The words '{key}' need a value for '{place}'", nameof(values));
    }
}
