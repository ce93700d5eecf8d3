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

    /// <summary>Takes a file apart, or reports why it cannot be.</summary>
    internal static Document? Open(SourceText source, bool isMarkdown, ReadScope scope, DiagnosticBag bag)
    {
        if (MergeMarks.Find(source, isMarkdown) is { } mark)
        {
            scope.Report(Rules.MergeMark(mark));
            return null;
        }
        if (!isMarkdown)
            return Root(source, new TextSpan(0, source.Content.Length), scope, bag) is { } root ? new Document(root, default, scope) : null;
        if (FrontMatter.Split(source, scope) is not var (fields, body))
            return null;
        return Root(source, fields, scope, bag) is { } front ? new Document(front, body, scope) : null;
    }

    private static YamlMapping? Root(SourceText source, TextSpan span, ReadScope scope, DiagnosticBag bag)
    {
        var before = bag.Count;
        var root = YamlReader.Read(source, span, bag);
        if (root is YamlMapping mapping)
            return mapping;
        if (root is null && bag.Count == before || root is YamlScalar { IsNothing: true })
            return new YamlMapping([], 0, source.At(span.Start));
        if (root is not null)
            scope.Report(Rules.FileWithoutFields(root.At, root.Noun));
        return null;
    }
}
