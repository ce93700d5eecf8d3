using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Body;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>
/// A file taken apart: its fields (a YAML file, or the front matter of a Markdown file) and, for Markdown, the body's place.
/// </summary>
internal sealed record Document(YamlMapping Fields, TextSpan Body, ReadScope Scope)
{
    /// <summary>The place an entry of its own file is said to be: the file's first line.</summary>
    internal Location At => Scope.Source.At(0);

    /// <summary>The id that the file's name gives.</summary>
    internal string Id => FileKind.Stem(Scope.Source.Path);

    /// <summary>The body as prose.</summary>
    internal Prose ReadBody() => ProseReader.ReadBody(new ProseOrigin(Scope.Source, Body, Scope.Source.Slice(Body)), Scope);

    /// <summary>Takes a file of a kind apart, or reports why it cannot be.</summary>
    internal static Document? Open(SourceText source, FileKind kind, ReadScope scope, DiagnosticBag bag)
    {
        var isMarkdown = kind.Body is not null;
        if (MergeMarks.Find(source, isMarkdown) is { } mark)
        {
            scope.Report(Rules.MergeMark(mark));
            return null;
        }
        if (!isMarkdown)
            return Root(source, new TextSpan(0, source.Content.Length), kind, scope, bag) is { } root ? new Document(root, default, scope) : null;
        if (FrontMatter.Split(source, scope) is not var (fields, body))
            return null;
        return Root(source, fields, kind, scope, bag) is { } front ? new Document(front, body, scope) : null;
    }

    private static YamlMapping? Root(SourceText source, TextSpan span, FileKind kind, ReadScope scope, DiagnosticBag bag)
    {
        var before = bag.Count;
        var root = YamlReader.Read(source, span, bag);
        if (root is YamlMapping mapping)
            return mapping;
        if (root is null && bag.Count == before || root is YamlScalar { IsNothing: true })
            return new YamlMapping([], 0, source.At(span.Start));
        if (root is not null)
            scope.Report(root is YamlSequence { Items: [var first, ..] } ? ListAtTop(first, kind.Descriptor, root.At)
                : root is YamlScalar { Value: var text } && IsWebPage(text) ? Rules.WebPageForFields(root.At, kind.Descriptor.NameInSentence)
                : Rules.FileWithoutFields(root.At, root.Noun));
        return null;
    }

    private static bool IsWebPage(string text) => text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is said of a list where the fields should be: by its first item, whose list it is, or that the hyphens are too many.</summary>
    private static Diagnostic ListAtTop(YamlNode first, Descriptor descriptor, Location at)
    {
        bool Has(Descriptor group) => first is YamlMapping item && item.Fields.Any(f => group.Fields.Any(g => g.Name == f.Key.Value));
        var lists = descriptor.Fields.Where(f => f.Shape is FieldShape.List { Item: FieldShape.Group }).ToArray();
        var fitting = lists.Where(f => f.Shape is FieldShape.List { Item: FieldShape.Group { Descriptor: var group } } && Has(group)).ToArray();
        return fitting.Length > 0 ? Rules.ListWithoutField(at, [.. fitting.Select(f => f.Name)])
            : Has(descriptor) ? Rules.FieldsAsList(at)
            : lists is [var only] ? Rules.ListWithoutField(at, [only.Name])
            : Rules.FileWithoutFields(at, "a list");
    }
}
