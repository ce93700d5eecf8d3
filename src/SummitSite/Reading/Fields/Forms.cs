using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>The simple forms: text, numbers, choices, lists, groups. Those that mention entries stand in <see cref="ReferenceForms"/>.</summary>
internal static class Forms
{
    /// <summary>An id, as a part of an expression.</summary>
    internal const string SlugPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    private const string SlugWords = "an id of small letters, digits and hyphens";

    private static readonly Form<string> AnyLine = OfText<string>("a line of text", new FieldShape.Words(@"^\s*\S([^\n]*\S)?\s*$", Bare: BareWords.All), ReadLine);

    internal static readonly Form<string> Line = Unmarked(Rules.CurlyQuotes);

    /// <summary>A line of somebody's words, which stand without marks around them.</summary>
    internal static readonly Form<string> Spoken = Unmarked((at, _) => Rules.CurlyAroundWords(at));

    internal static readonly Form<string> SlugId = new(SlugWords, new FieldShape.Words($"^{SlugPattern}$", Bare: BareWords.Digits), ReadSlug);

    internal static readonly Form<string> Language = OfText<string>("the code of a language such as en or pt-BR", new FieldShape.Words("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), ReadLanguage);

    internal static readonly Form<Uri> Url = OfText<Uri>("an address that starts with https:// or http://", new FieldShape.Words("^https?://", "uri"), ReadUrl);

    internal static readonly Form<bool> Flag = OfText<bool>("true or false", new FieldShape.Flag(), ReadFlag);

    internal static readonly Form<int> Whole = OfText<int>(
        "a whole number", new FieldShape.Number(true), (string text, out int n) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out n));

    internal static readonly Form<double> Number = OfText<double>(
        "a number", new FieldShape.Number(false), (string text, out double n) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out n) && double.IsFinite(n));

    internal static readonly Form<double?> MaybeNumber = new(Number.Expected, Number.Shape, (YamlNode node, string field, ReadScope scope, out double? value) =>
    {
        var isRead = Number.TryRead(node, field, scope, out var number);
        value = isRead ? number : null;
        return isRead;
    });

    internal static readonly Form<When> When = Time("a time such as 2025-08-15T11:26 or 2025-08", TimePattern(withClock: true), _ => true);

    internal static readonly Form<When> Date = Time("a date such as 2025-08-15, 2025-08 or 2025", TimePattern(withClock: false), w => w.Start.Clock is null && w.End?.Clock is null);

    internal static readonly Form<DateTimeZone> Zone = new("a time zone such as Europe/Moscow", new FieldShape.Words("^[A-Za-z_]+(/[A-Za-z_+0-9-]+)*$"), ReadZone);

    /// <summary>One word of a vocabulary.</summary>
    internal static Form<T> Choice<T>(Vocabulary<T> words)
        where T : struct =>
        new($"one of {string.Join(", ", words.All)}", new FieldShape.Choice(words.All), (YamlNode node, string field, ReadScope scope, out T value) =>
        {
            value = default;
            if (!IsText(node, field, $"one of {string.Join(", ", words.All)}", scope, out var scalar))
                return false;
            if (words.Find(scalar.Value) is { } found)
            {
                value = found;
                return true;
            }
            scope.Report(Rules.UnknownWord(scalar.At, field, scalar.Value, words.All, NearestName.Of(scalar.Value, words.All)));
            return false;
        });

    /// <summary>One word of a vocabulary, for a field that may be left out.</summary>
    internal static Form<T?> MaybeChoice<T>(Vocabulary<T> words)
        where T : struct
    {
        var choice = Choice(words);
        return new Form<T?>(choice.Expected, choice.Shape, (YamlNode node, string field, ReadScope scope, out T? value) =>
        {
            var isRead = choice.TryRead(node, field, scope, out var word);
            value = isRead ? word : null;
            return isRead;
        });
    }

    /// <summary>
    /// A list of at least <paramref name="least"/> items; of fewer <paramref name="tooFew"/> says why they do not do. Items that cannot be read are reported and make the list unreadable.
    /// </summary>
    internal static Form<ImmutableArray<T>> List<T>(Form<T> item, int least = 0, Func<Location, int, Diagnostic>? tooFew = null) =>
        new($"a list of {Plural(item.Expected)}", new FieldShape.List(item.Shape, least), (YamlNode node, string field, ReadScope scope, out ImmutableArray<T> values) =>
            ReadList(node, field, scope, item, new Minimum(least, tooFew), false, out values));

    /// <summary>A list of entries: one that cannot be read does not hide its siblings, because each can be referred to on its own.</summary>
    internal static Form<ImmutableArray<T>> Entries<T>(Form<T> item, int least = 0) =>
        new($"a list of {Plural(item.Expected)}", new FieldShape.List(item.Shape, least), (YamlNode node, string field, ReadScope scope, out ImmutableArray<T> values) =>
            ReadList(node, field, scope, item, new Minimum(least, null), true, out values));

    /// <summary>A group of fields, read by <paramref name="read"/>, which gives null when it is not whole.</summary>
    internal static Form<T> Group<T>(Descriptor descriptor, Func<YamlMapping, ReadScope, T?> read)
        where T : class =>
        new($"{descriptor.NameInSentence}, as a group of fields", new FieldShape.Group(descriptor), (YamlNode node, string field, ReadScope scope, out T value) =>
        {
            value = null!;
            if (node is not YamlMapping mapping)
            {
                scope.LoseItem();
                scope.Report(Rules.WrongForm(node.At, field, $"{descriptor.NameInSentence} as a group of fields, such as {{{descriptor.Example}}}", Found(node)));
                return false;
            }
            return read(mapping, scope) is { } group && (value = group) is not null;
        });

    /// <summary>Text, or a report of what stands there instead.</summary>
    internal static bool IsText(YamlNode node, string field, string expected, ReadScope scope, out YamlScalar scalar)
    {
        scalar = node as YamlScalar ?? new YamlScalar("", true, node.At);
        if (node is YamlScalar { IsNothing: false })
            return true;
        scope.Report(Unwrapped(node, field, expected, scope.Source) ?? Rules.WrongForm(node.At, field, expected, Found(node)));
        return false;
    }

    /// <summary>What is said of a list or group where a value should be, by the mark that made it one; null for nothing and for fields below.</summary>
    private static Diagnostic? Unwrapped(YamlNode node, string field, string expected, SourceText source) =>
        node is YamlScalar ? null : source.Content[node.At.Span.Start] switch
        {
            '-' when node is YamlSequence { Items: [YamlScalar { IsNothing: false } only] } && !only.Value.Contains('\n', StringComparison.Ordinal) => Rules.DashBeforeValue(node.At, field, expected, source.Slice(only.At.Span)),
            '[' or '{' => Rules.BracketsAroundText(node.At, field, expected, source.Content[node.At.Span.Start], expected is "a line of text" or "text"),
            _ => null,
        };

    /// <summary>A line that is not in curly marks as a whole; where it is, that is what <paramref name="report"/> says of the place and the first mark.</summary>
    private static Form<string> Unmarked(Func<Location, char, Diagnostic> report) => AnyLine with
    {
        TryRead = (YamlNode node, string field, ReadScope scope, out string value) =>
        {
            if (!AnyLine.TryRead(node, field, scope, out value))
                return false;
            if (node is not YamlScalar { IsPlain: true } || !IsInCurlyMarks(value))
                return true;
            scope.Report(report(node.At, value[0]));
            return false;
        },
    };

    private delegate bool TryParse<T>(string text, out T value);

    private static Form<T> OfText<T>(string expected, FieldShape shape, TryParse<T> parse) =>
        new(expected, shape, (YamlNode node, string field, ReadScope scope, out T value) =>
        {
            value = default!;
            if (!IsText(node, field, expected, scope, out var scalar))
                return false;
            if (parse(scalar.Value, out value))
                return true;
            scope.Report(Rules.WrongForm(scalar.At, field, expected, Found(scalar), Repairs.Of(scalar.Value).FirstOrDefault(r => parse(r, out _))));
            return false;
        });

    private static Form<When> Time(string expected, string pattern, Func<When, bool> isAllowed) =>
        new(expected, new FieldShape.Words(pattern, Bare: BareWords.Years), (YamlNode node, string field, ReadScope scope, out When value) =>
        {
            value = null!;
            if (node is YamlSequence { Items: [YamlScalar from, YamlScalar to] } && $"{from.Value}/{to.Value}" is var both && Edtf.Read(both).Value is not null)
            {
                scope.Report(Rules.WrongForm(node.At, field, "one time, or two with a slash between them", Found(node), both));
                return false;
            }
            if (!IsText(node, field, expected, scope, out var scalar))
                return false;
            var (when, fault) = Edtf.Read(scalar.Value);
            if (when is not null && isAllowed(when))
            {
                value = when;
                return true;
            }
            scope.Report(when is null ? Rules.UnreadableTime(scalar.At, EdtfOffset.Fault(scalar.Value, scope.Zone) ?? fault!, EdtfGuess.Of(scalar.Value)) : Rules.WrongForm(scalar.At, field, expected, Found(scalar)));
            return false;
        });

    private static bool ReadZone(YamlNode node, string field, ReadScope scope, out DateTimeZone zone)
    {
        zone = DateTimeZone.Utc;
        if (!IsText(node, field, "a time zone such as Europe/Moscow", scope, out var scalar))
            return false;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(scalar.Value) is { } known)
        {
            zone = known;
            return true;
        }
        scope.Report(Rules.UnknownZone(scalar.At, scalar.Value, Zones.Nearest(scalar.Value)));
        return false;
    }


    private static bool ReadList<T>(YamlNode node, string field, ReadScope scope, Form<T> item, Minimum least, bool keepsGoing, out ImmutableArray<T> values)
    {
        values = [];
        if (node is not YamlSequence list)
        {
            scope.Report(node is YamlMapping { Fields: [var first, ..] } && item.Shape is FieldShape.Group ? Rules.GroupForList(first.Key.At, field, first.Key.Value)
                : node is YamlScalar { Value: ['(', .. var inside, ')'] } ? Rules.ListInRound(node.At, field, $"[{inside.Trim()}]")
                : Rules.TextForList(node.At, field, item.Expected, Found(node)));
            return false;
        }
        var read = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        var isWhole = true;
        foreach (var entry in list.Items)
            if (ItemSlips.Of(entry, field, item.Shape, scope) is { } slip)
            {
                scope.Report(slip);
                isWhole = false;
            }
            else if (item.TryRead(entry, field, scope, out var value))
                read.Add(value);
            else
                isWhole = false;
        values = read.ToImmutable();
        if (list.Items.Length >= least.Items)
            return isWhole || keepsGoing;
        scope.Report(least.TooFew?.Invoke(list.At, list.Items.Length) ?? Rules.TooFewItems(list.At, field, least.Items, list.Items.Length));
        return false;
    }

    /// <summary>How many items a list needs, and what is said of fewer where there is more to say.</summary>
    private readonly record struct Minimum(int Items, Func<Location, int, Diagnostic>? TooFew);

    private static string Found(YamlNode node) => node switch
    {
        YamlScalar { IsNothing: false } scalar when scalar.Value.TrimEnd().Contains('\n', StringComparison.Ordinal) => "text of several lines",
        YamlScalar { IsNothing: false } scalar => $"'{Excerpt(scalar.Value)}'",
        YamlMapping { Fields: [{ Key.Value: var name, Value: YamlScalar { IsNothing: false } value }] } => $"'{Excerpt($"{name}: {value.Value}")}', a field because of the space after its colon",
        _ => node.Noun,
    };

    private static string Excerpt(string text) => text.Length <= 40 ? text.ReplaceLineEndings(" ") : text[..40].ReplaceLineEndings(" ") + "…";

    // "an id of …" becomes "items, each an id of …": plain plurals of arbitrary phrases are not worth guessing.
    private static string Plural(string expected) => $"items, each {expected}";

    private static bool ReadLine(string text, out string line)
    {
        line = text.Trim();
        return line.Length > 0 && !line.Contains('\n', StringComparison.Ordinal);
    }

    private static bool ReadSlug(YamlNode node, string field, ReadScope scope, out string slug)
    {
        slug = null!;
        if (!IsText(node, field, SlugWords, scope, out var scalar))
            return false;
        if (Slug.IsSlug(scalar.Value))
        {
            slug = scalar.Value;
            return true;
        }
        scope.Report(Rules.NotASlug(scalar.At, field, Excerpt(scalar.Value), Slug.Near(scalar.Value)));
        return false;
    }

    // The whole value and nothing but it, with no other marks inside.
    private static bool IsInCurlyMarks(string line) =>
        line.Length > 2 && line[0] is '“' or '„' or '”' && line[^1] is '”' or '“' or '"' && !line.AsSpan(1, line.Length - 2).ContainsAny("“„”\"");

    private static bool ReadLanguage(string text, out string language)
    {
        language = text;
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetterLower) && subtags.Skip(1).All(s => s.Length is >= 2 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
    }

    private static bool ReadUrl(string text, out Uri url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url!) && url.Scheme is "https" or "http" && !text.Contains(' ', StringComparison.Ordinal);

    private static bool ReadFlag(string text, out bool flag)
    {
        flag = text == "true";
        return text is "true" or "false";
    }

    private static string TimePattern(bool withClock)
    {
        var clock = withClock ? "(T([01][0-9]|2[0-3]):[0-5][0-9])?" : "";
        var point = $"[0-9]{{4}}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]){clock})?)?[~?%]?";
        return $"^{point}(/{point})?$";
    }
}
