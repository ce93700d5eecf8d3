using System.Collections.Immutable;
using SummitSite.Reading.Fields;

namespace SummitSite.Tests.Reading;

/// <summary>A file with one thing in it made otherwise, and what that is.</summary>
internal sealed record Otherwise(string What, Written.Fields File)
{
    private static readonly ImmutableArray<Written> Values =
    [
        new Written.Scalar(""), new Written.Scalar("~"), new Written.Scalar("\"\""), new Written.Scalar("\"  \""), new Written.Scalar("\"one\\ntwo\""), Written.Text("two words"), Written.Text("en"),
        Written.Text("Capital"), Written.Text("ö"), Written.Text("a--b"), Written.Text("7"), Written.Text("2025"), Written.Text("20255"), Written.Text("-1"), Written.Text("1.5"), new Written.Scalar("\"7\""),
        Written.Text("true"), new Written.Scalar("\"true\""), Written.Text("2025-08"), Written.Text("2025-13"), Written.Text("2025-08-15T11:26"), Written.Text("2025-08-15T25:00"), Written.Text("2025-08-15/2025-08-16~"),
        Written.Text("15.08.2025"), Written.Text("http://example.org/a b"), Written.Text("ftp://example.org/"), Written.Text("event:talks-open"), Written.Text("quote:talks-open"), Written.Text("article:x"),
        Written.Text("thing:x"), Written.Text("source:tass"), Written.Text("tass, para. 3"), Written.Text("@tass"), Written.Text("{a"), Written.Text("{a} b"), Written.Text("Europe/Moscow"),
        Written.List(), Written.List(Written.Text("en")), Written.List(new Written.Scalar("")), Written.List(Written.List()),
        new Written.Fields(ImmutableSortedDictionary<string, Written>.Empty), new Written.Fields(ImmutableSortedDictionary<string, Written>.Empty.Add("a", Written.Text("b"))),
        new Written.Scalar("{a: {b: c}}"), new Written.Scalar("{a: {b: {one: c, other: d}}}"), new Written.Scalar("{a: {b: {one: c}}}"), new Written.Scalar("{a: {b: {some: c, other: d}}}"), new Written.Scalar("{SS0418: off}"),
        new Written.Scalar("{SS0418: sometimes}"), new Written.Scalar("{SS0301: off}"),
    ];

    /// <summary>One of each form: what tells a field from one of another form.</summary>
    private static readonly ImmutableArray<Written> Forms = [Values[0], Values[5], new Written.Scalar("[]"), new Written.Scalar("{}"), new Written.Scalar("[[]]"), new Written.Scalar("{a: b}")];

    /// <summary>
    /// Every field left out and in every form, one field more, in the group and in every group inside it. Of fields of the same shape the first also gets each of the values.
    /// </summary>
    internal static IEnumerable<Otherwise> All(Written.Fields whole, Descriptor descriptor, string path) => All(whole, descriptor, path, []);

    private static IEnumerable<Otherwise> All(Written.Fields whole, Descriptor descriptor, string path, HashSet<(FieldShape, bool)> met)
    {
        yield return new Otherwise($"{path} with a field nobody knows", new Written.Fields(whole.All.Add("zzz", Written.Text("x"))));
        foreach (var field in descriptor.Fields)
        {
            var at = $"{path}.{field.Name}";
            yield return new Otherwise($"{path} without {field.Name}", new Written.Fields(whole.All.Remove(field.Name)));
            var values = met.Add((field.Shape, field.IsRequired)) ? Values : Forms;
            foreach (var value in values.Where(v => IsKnownAlike(v, field)))
                yield return new Otherwise($"{at}: {value.Yaml}", new Written.Fields(whole.All.SetItem(field.Name, value)));
            foreach (var (inner, what) in Inside(whole.All.GetValueOrDefault(field.Name) ?? Written.Of(field), field, at, values, met))
                yield return new Otherwise(what, new Written.Fields(whole.All.SetItem(field.Name, inner)));
        }
    }

    private static IEnumerable<(Written Value, string What)> Inside(
        Written written, Field field, string path, ImmutableArray<Written> values, HashSet<(FieldShape, bool)> met) => (written, field.Shape) switch
    {
        (Written.Fields group, FieldShape.Group { Descriptor: var descriptor }) => All(group, descriptor, path, met).Select(o => ((Written)o.File, o.What)),
        (Written.Items items, FieldShape.List { Item: FieldShape.Group { Descriptor: var descriptor } }) =>
            All((Written.Fields)items.All[0], descriptor, path, met).Select(o => ((Written)Written.List(items.All.SetItem(0, o.File)), o.What)),
        (Written.Items items, FieldShape.List) => values.Skip(1).Where(v => IsKnownAlike(v, field)).Select(v => ((Written)Written.List(items.All.SetItem(0, v)), $"{path}[0]: {v.Yaml}")),
        _ => [],
    };

    // An id that is none is refused where references are followed, with the nearest that is one. A text `true` the schema wants between marks: an editor would propose it otherwise.
    private static bool IsKnownAlike(Written value, Field field) =>
        !(field.Expected.Contains("the id of", StringComparison.Ordinal) && value is Written.Scalar { Plain: var text } && (text.Any(c => !char.IsAsciiLetterLower(c) && c is not ('-' or ':')) || text.Contains("--", StringComparison.Ordinal)))
        && !(value is Written.Scalar { Plain: "true" } && (field.Shape is FieldShape.List { Item: var item } ? item : field.Shape) is FieldShape.Words);
}
