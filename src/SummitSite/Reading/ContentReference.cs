using System.Collections.Immutable;
using System.Text;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading;

/// <summary>The reference of everything editors write, from the same descriptions that the readers use: <c>docs/content.md</c>.</summary>
internal static class ContentReference
{
    private const string Opening =
        """
        # What editors write

        Made from the program's own descriptions of fields; do not edit it by hand.

        A YAML file is a list of fields, `name: value`. A Markdown file starts with its fields between two lines of `---`; its text follows. Files are named after their id: small letters,
        digits and hyphens. Fields marked **needed** must be there; a field nobody knows is an error, so that a slip is found.

        The same descriptions are JSON Schemas: published with the site under `schemas/`, and in `.vscode/schemas`, by which an editor completes and checks YAML while you type.

        - **A link with a kind**: `[the talks](event:talks-open)`. Kinds: article, page, speaker, outcome, timeline, event, quote, claim, discrepancy, source.
        - **An embed**, on a line of its own: `![](quote:trump-no-deal)`. Quotes, events, outcomes, discrepancies and timelines can be embedded.
        - **A diagram**, drawn from content, on a line of its own: `![](diagram:table)` (who sat at the table), `![](diagram:day)` (the shape of the summit's day), `![](diagram:timeline)` (all events
          at a glance), `![](diagram:outcomes)` (how each stood and stands), `![](diagram:reporting)` (who reports whom), `![](diagram:scale/duration)` (the accounts of the discrepancy `duration` on one scale).
        - **A citation**: `[@belta-2025-08-16, para. 23; @tass-2003621]`.
        - **A time**: `2025`, `2025-08`, `2025-08-15`, `2025-08-15T11:26`; with `~` at its end it is approximate, with `?` uncertain, with `%` both; two joined by `/` are a stretch.
        - Text that contains a colon followed by a space, or starts with `@ % [ { * & !`, needs quotation marks around it.


        """;

    /// <summary>The whole page, in the order of the kinds, with <c>\n</c> line ends.</summary>
    internal static string Markdown(ImmutableArray<FileKind> kinds)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var kind in kinds)
        {
            page.Append($"## `{kind.Pattern}`\n\n{kind.Descriptor.Purpose} `new {kind.Word}{(kind.IsOne ? "" : " ID")}` starts one; `schemas/{kind.Word}.schema.json` describes it.\n\n");
            Append(page, kind.Descriptor);
            if (kind.Body is not null)
                page.Append($"\n**The text**: {kind.Body}\n");
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder page, Descriptor descriptor)
    {
        page.Append("| Field | | What it is for | It takes | Example |\n|---|---|---|---|---|\n");
        foreach (var field in descriptor.Fields)
            page.Append($"| `{field.Name}` | {(field.IsRequired ? "**needed**" : descriptor.OneOf.Contains(field) ? $"**one of** {string.Join(", ", descriptor.OneOf.Select(f => Code(f.Name)))}" : "")} | {Cell(field.Purpose)} | {Cell(field.Expected)} | {Code(field.Example)} |\n");
        foreach (var (field, group) in Groups(descriptor))
        {
            page.Append($"\n### {group.Name}, in `{field}`\n\n{group.Purpose}\n\n");
            Append(page, group);
        }
    }

    /// <summary>The groups that a descriptor's fields hold, directly or in a list.</summary>
    internal static IEnumerable<(string Field, Descriptor Group)> Groups(Descriptor descriptor)
    {
        foreach (var field in descriptor.Fields)
            if ((field.Shape is FieldShape.List list ? list.Item : field.Shape) is FieldShape.Group group)
                yield return (field.Name, group.Descriptor);
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Code(string text) => $"`{Cell(text)}`";
}
