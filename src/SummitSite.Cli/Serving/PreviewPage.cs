using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Diagnostics;

namespace SummitSite.Cli.Serving;

/// <summary>Pages as the preview sends them: with the script that keeps them up to date. What is published never has it.</summary>
internal static partial class PreviewPage
{
    /// <summary>
    /// A published page with the script, and with a policy that lets it run and listen to this server, and otherwise forbids what it forbids where it is published.
    /// </summary>
    internal static byte[] Of(ReadOnlyMemory<byte> page, PageMark mark)
    {
        var html = Encoding.UTF8.GetString(page.Span);
        var script = Script(mark);
        var loosened = Policy().Replace(html, m => m.Value.Replace(m.Groups["policy"].Value, Loosened(m.Groups["policy"].Value), StringComparison.Ordinal));
        var policy = Policy().Match(loosened);
        return Encoding.UTF8.GetBytes(policy.Success ? loosened.Insert(policy.Index + policy.Length, script) : loosened + script);
    }

    /// <summary>What stands where there is no page yet.</summary>
    internal static byte[] WithoutSite(Preview preview) => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>No page yet</title>
        <link rel="stylesheet" href="{PreviewFiles.Folder}preview.css">
        {Script(PageMark.None)}
        </head>
        <body>
        <main data-summitsite-problems>
        {Problems(preview)}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n"));

    /// <summary>The errors as markup, under a heading; empty when there are none.</summary>
    internal static string Problems(Preview preview)
    {
        if (preview.Problems.IsEmpty)
            return "";
        using var markup = new StringWriter(CultureInfo.InvariantCulture);
        markup.Write($"<h2>{PreviewState.Heading(preview)}</h2>\n<p>{WebUtility.HtmlEncode(PreviewState.Outlook(preview))}</p>\n");
        DiagnosticHtml.Write(markup, preview.Problems, preview.Root);
        return markup.ToString();
    }

    private static string Script(PageMark mark) =>
        $"<script src=\"{PreviewFiles.Folder}preview.js\" data-whole=\"{mark.Whole}\" data-unstyled=\"{mark.Unstyled}\" defer></script>";

    private static string Loosened(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in new[] { "script-src", "connect-src" })
        {
            var at = directives.FindIndex(d => d.Split(' ')[0] == name);
            if (at < 0)
                directives.Add($"{name} 'self'");
            else if (!directives[at].Split(' ').Contains("'self'"))
                directives[at] = directives[at].Replace(" 'none'", "", StringComparison.Ordinal) + " 'self'";
        }
        return string.Join("; ", directives);
    }

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)">""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();
}
