using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Build;

namespace SummitSite.Tests.Cases;

/// <summary>
/// A mistake and what is said of it: what is done to <see cref="TestSite.Lake"/> and the repository's templates, and the printed diagnostics of a whole build.
/// Parts: <c>replace PATH</c> followed by <c>with</c>, <c>write PATH</c>, <c>append PATH</c>, <c>remove PATH</c>, <c>seal</c>, <c>language TAG</c>, <c>base-url URL</c>, and <c>expect</c> at the end.
/// <c>escaped</c> behind a path reads \t, \r, \n, \\ and \xFF (a byte); <c>N times</c> repeats the text; <c>N letters</c> puts so many that do not compress well in the place of three dots.
/// </summary>
internal sealed partial record Case(string Title, TestSite Site, BuildOptions Options, string Expected)
{
    private static readonly TestSite Start = TestSite.Lake.WithTemplates();

    internal static Case Parse(string text)
    {
        var (title, parts) = Sections.Split(text);
        if (parts.IsEmpty || parts[^1].Heading != "expect")
            throw new FormatException("A case ends with the part 'expect'");
        var site = Start;
        var options = new BuildOptions();
        for (var i = 0; i < parts.Length - 1; i++)
            if (parts[i].Heading.Split(' ') is ["base-url", var url])
                options = options with { BaseUrl = url };
            else
                site = parts[i].Heading.StartsWith("replace ", StringComparison.Ordinal) ? Replace(site, parts[i], parts[++i]) : Apply(site, parts[i]);
        return new Case(title, site, options, parts[^1].Text);
    }

    private static TestSite Replace(TestSite site, (string Heading, string Text) old, (string Heading, string Text) other)
    {
        if (other.Heading.Split(' ')[0] != "with")
            throw new FormatException($"'{old.Heading}' is followed by the part 'with'");
        return site.Replace(Words(old.Heading)[1], old.Text.TrimEnd('\n'), Encoding.UTF8.GetString(Bytes(other.Text.TrimEnd('\n'), other.Heading.Split(' ')[1..])));
    }

    private static TestSite Apply(TestSite site, (string Heading, string Text) part)
    {
        return Words(part.Heading) switch
        {
            ["write", var path, .. var options] => site.With(path, Bytes(part.Text, options)),
            ["append", var path] => site.Append(path, part.Text),
            ["remove", var path] => site.Without(path),
            ["language", var tag] => site.In(tag),
            ["seal"] => site.Sealed("2030-06-01"),
            ["release"] => site.Released(),
            _ => throw new FormatException($"A case has no part '{part.Heading}'"),
        };
    }

    // A path may have spaces; behind it stand only options.
    private static string[] Words(string heading)
    {
        var form = Heading().Match(heading);
        return form.Success ? [form.Groups["verb"].Value, form.Groups["path"].Value, .. form.Groups["options"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : heading.Split(' ');
    }

    [GeneratedRegex(@"^(?<verb>write|append|remove|replace) (?<path>.+?)(?<options>( escaped)?( \d+ (times|letters))?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    private static byte[] Bytes(string text, string[] options)
    {
        var once = options.Contains("escaped") ? Unescape(text) : Encoding.UTF8.GetBytes(text);
        return options switch
        {
            [.., var times, "times"] => [.. Enumerable.Repeat(once, int.Parse(times, CultureInfo.InvariantCulture)).SelectMany(b => b)],
            [.., var count, "letters"] => Encoding.UTF8.GetBytes(text.Replace("...", Letters(int.Parse(count, CultureInfo.InvariantCulture)), StringComparison.Ordinal)),
            _ => once,
        };
    }

    // A linear congruence: as good as chance for whoever compresses, and the same everywhere.
    private static string Letters(int count)
    {
        var state = 1u;
        return string.Create(count, 0, (letters, _) =>
        {
            foreach (ref var letter in letters)
                letter = (char)('a' + ((state = (state * 1664525) + 1013904223) >> 24) % 26);
        });
    }

    private static byte[] Unescape(string text)
    {
        var bytes = ImmutableArray.CreateBuilder<byte>();
        for (var i = 0; i < text.Length; i++)
            if (text[i] != '\\')
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i..(i + (char.IsSurrogate(text[i]) ? 2 : 1))]));
            else if (text[++i] == 'x')
                bytes.Add(Convert.ToByte(text[(i + 1)..((i += 2) + 1)], 16));
            else
                bytes.Add((byte)(text[i] switch { 't' => '\t', 'r' => '\r', 'n' => '\n', '\\' => '\\', var c => throw new FormatException($"No escape \\{c}") }));
        return [.. bytes];
    }
}
