using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Body;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Fields;

/// <summary>Forms that mention entries: ids of one kind, <c>kind:id</c>, citations, and Markdown with links.</summary>
internal static class ReferenceForms
{
    /// <summary>Inline Markdown, folded or not, with links and citations.</summary>
    internal static readonly Form<Prose> Text = new("text", new FieldShape.Words(Bare: BareWords.All), (YamlNode node, string field, ReadScope scope, out Prose value) =>
    {
        value = null!;
        if (!Forms.IsText(node, field, "text", scope, out var scalar))
            return false;
        value = ProseReader.ReadField(new ProseOrigin(scope.Source, Written(scalar, scope.Source), scalar.Value), scope);
        return true;
    });

    /// <summary>A source id, and where in it, after a comma: <c>belta-2025-08-16, para. 23</c>.</summary>
    internal static readonly Form<Citation> Citation = new("a source's id, with a comma before its place", new FieldShape.Words(@$"^\s*@?(source:)?{Forms.SlugPattern}\s*(,[^\n]*)?$", Bare: BareWords.Digits), ReadCitation);

    /// <summary>The id of a source or of an outlet.</summary>
    internal static readonly Form<Relay> Relay = new("the id of a source or of an outlet", Forms.SlugId.Shape, (YamlNode node, string field, ReadScope scope, out Relay value) =>
    {
        var isRead = Forms.SlugId.TryRead(node, field, scope, out var id);
        value = new Relay(id, node.At);
        return isRead;
    });

    /// <summary>The id of an entry of one kind.</summary>
    internal static Form<Reference> Id(EntryKind kind) =>
        new($"the id of {Article(kind)} {kind.Word()}", new FieldShape.Words($"^({kind.Word()}:)?{Forms.SlugPattern}$", Bare: BareWords.Digits), (YamlNode node, string field, ReadScope scope, out Reference value) =>
        {
            value = null!;
            if (!Forms.IsText(node, field, $"the id of {Article(kind)} {kind.Word()}", scope, out var scalar))
                return false;
            // `event:talks-open` where only an event can stand says no more than `talks-open`: both are right.
            var id = scalar.Value.StartsWith(kind.Word() + ":", StringComparison.Ordinal) ? scalar.Value[(kind.Word().Length + 1)..] : scalar.Value;
            if (id.Contains(':', StringComparison.Ordinal) && ReferenceReader.Read(scalar.Value, scalar.At, scope) is { } other)
            {
                scope.Report(Rules.WrongKind(scalar.At, field, other.Target.Kind.Word(), [kind.Word()]));
                return false;
            }
            value = new Reference(new EntryKey(kind, id), scalar.At);
            return !id.Contains(':', StringComparison.Ordinal);
        });

    /// <summary>A <c>kind:id</c> of one of some kinds.</summary>
    internal static Form<Reference> AnyOf(params ImmutableArray<EntryKind> kinds)
    {
        var words = kinds.Select(k => k.Word()).ToImmutableArray();
        var expected = $"a kind and an id such as {words[0]}:some-id";
        return new Form<Reference>(expected, new FieldShape.Words($"^({string.Join('|', words)}):{Forms.SlugPattern}$"), (YamlNode node, string field, ReadScope scope, out Reference value) =>
        {
            value = null!;
            if (!Forms.IsText(node, field, expected, scope, out var scalar))
                return false;
            if (!scalar.Value.Contains(':', StringComparison.Ordinal))
            {
                scope.Bare.Add(new BareName(scalar.At, field, scalar.Value, kinds));
                return false;
            }
            if (ReferenceReader.Read(scalar.Value, scalar.At, scope) is not { } reference)
                return false;
            value = reference;
            if (kinds.Contains(reference.Target.Kind))
                return true;
            scope.Report(Rules.WrongKind(scalar.At, field, reference.Target.Kind.Word(), words));
            return false;
        });
    }

    private static bool ReadCitation(YamlNode node, string field, ReadScope scope, out Citation value)
    {
        value = null!;
        if (!Forms.IsText(node, field, "a source's id, with a comma before its place", scope, out var scalar))
            return false;
        var comma = scalar.Value.IndexOf(',', StringComparison.Ordinal);
        var id = (comma < 0 ? scalar.Value : scalar.Value[..comma]).Trim().TrimStart('@');
        if (id.StartsWith("source:", StringComparison.Ordinal))
            id = id["source:".Length..];
        value = new Citation(new Reference(new EntryKey(EntryKind.Source, id), scalar.At), comma < 0 ? null : scalar.Value[(comma + 1)..].Trim());
        if (Slug.IsSlug(id))
            return true;
        scope.Report(Rules.ListedCitationForm(scalar.At, scalar.Value));
        return false;
    }

    // A quoted scalar's place includes its marks; a plain one's is the text itself.
    private static TextSpan Written(YamlScalar scalar, SourceText source)
    {
        var span = scalar.At.Span;
        return span.Length >= 2 && source.Content[span.Start] is '"' or '\'' ? new TextSpan(span.Start + 1, span.Length - 2) : span;
    }

    private static string Article(EntryKind kind) => kind is EntryKind.Event or EntryKind.Outcome or EntryKind.Article ? "an" : "a";
}
