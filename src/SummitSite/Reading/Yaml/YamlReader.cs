using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// A stretch of a source text to a tree of nodes, over YamlDotNet's events. Anchors, aliases and tags are refused, so that nothing can
/// expand; depth is bounded by <see cref="MaxDepth"/>. The first mistake in the syntax ends the reading of the stretch.
/// </summary>
internal sealed class YamlReader
{
    internal const int MaxDepth = 24;

    private readonly SourceText source;
    private readonly int offset;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;

    private YamlReader(SourceText source, TextSpan span, DiagnosticBag bag)
    {
        (this.source, offset, this.bag) = (source, span.Start, bag);
        parser = new Parser(new StringReader(source.Slice(span)));
    }

    /// <summary>The root node of the stretch, or null when it cannot be read (said in the bag) or holds nothing.</summary>
    internal static YamlNode? Read(SourceText source, TextSpan span, DiagnosticBag bag)
    {
        if (YamlTraps.Find(source, span) is { } trap)
        {
            bag.Add(trap);
            return null;
        }
        try
        {
            return new YamlReader(source, span, bag).Document();
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // The parser throws InvalidOperationException, without a place, where a bracket is not closed.
            bag.Add(YamlTraps.Explain(source, span, fault is YamlException { Start: var start } ? span.Start + (int)start.Index : span.End));
            return null;
        }
        catch (UnreadableNode fault)
        {
            bag.Add(fault.Diagnostic);
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        var root = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            throw new UnreadableNode(Rules.SecondYamlDocument(At(second)));
        return root;
    }

    private YamlNode Node(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
            throw new UnreadableNode(Slip(alias) ?? Rules.YamlAlias(At(alias), '*'));
        var node = parser.Current as NodeEvent;
        if (node is { Anchor.IsEmpty: false })
            throw new UnreadableNode(Rules.YamlAlias(At(node), '&'));
        if (node is { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw new UnreadableNode(Rules.YamlTag(At(node), TagAt(node)));
        if (depth > MaxDepth)
            throw new UnreadableNode(Rules.YamlTooDeep(At(parser.Current!), MaxDepth));
        if (parser.TryConsume<Scalar>(out var scalar))
            return Scalar(scalar);
        return parser.Accept<SequenceStart>(out _) ? Sequence(depth) : Mapping(depth);
    }

    // An asterisk may be a bullet, or make a field's name bold, as in Markdown.
    private Diagnostic? Slip(ParsingEvent node)
    {
        var start = source.LineStart(At(node).Line);
        return YamlLine.First(source, new TextSpan(start, source.Content.Length - start)) is { } line && line.Start + line.Field == At(node).Span.Start ? YamlSlips.Of(source, line) : null;
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        var at = At(scalar);
        if (scalar.Style == ScalarStyle.Plain && YamlTraps.Cut(source, at.Span.End) is { } rest)
        {
            bag.Add(Rules.HashCutsText(rest));
            return new YamlScalar(scalar.Value + source.Slice(rest.Span), false, at);
        }
        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, at);
    }

    private YamlSequence Sequence(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlSequence(items.ToImmutable(), Between(start, parser.Consume<SequenceEnd>()));
    }

    private YamlMapping Mapping(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var duplicates = new List<YamlScalar>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = Key(depth);
            var value = Node(depth + 1);
            if (seen.TryAdd(key.Value, key))
                fields.Add(new YamlField(key, value));
            else
                duplicates.Add(key);
        }
        if (duplicates is [var twice, ..])
            bag.Add(Rules.DuplicateField(twice.At, twice.Value, seen[twice.Value].At, duplicates.Count > 1 && depth > 0));
        var end = parser.Consume<MappingEnd>();
        // A field alone in a list, [event: talks], is a group without a start of its own.
        var at = start.Start.Equals(Mark.Empty) && fields.Count > 0 ? fields[0].Key.At : Between(start, end);
        return new YamlMapping(fields.ToImmutable(), duplicates.Count, at);
    }

    private YamlScalar Key(int depth)
    {
        var key = Node(depth + 1);
        return key as YamlScalar ?? throw new UnreadableNode(key is YamlMapping ? YamlTraps.Placeholder(source, Math.Max(0, key.At.Span.Start - 1)) ?? Rules.ReservedFirstCharacter(key.At, '{') : Rules.YamlKeyIsNotText(key.At));
    }

    // A block collection's end mark stands at the next token, often lines below: only the start is a place worth showing.
    private Location Between(ParsingEvent start, ParsingEvent end) =>
        source.At(offset + (int)start.Start.Index, end.Start.Line == start.Start.Line ? (int)(end.End.Index - start.Start.Index) : 0);

    // The tag as it was written; the event has it expanded.
    private string TagAt(NodeEvent node) => source.Slice(At(node).Span) is var text && text.IndexOfAny([' ', '\n', '\r', ',', ']', '}']) is >= 0 and var end ? text[..end] : text;

    private Location At(ParsingEvent node) => source.At(offset + (int)node.Start.Index, (int)(node.End.Index - node.Start.Index));

    private sealed class UnreadableNode(Diagnostic diagnostic) : Exception
    {
        internal Diagnostic Diagnostic { get; } = diagnostic;
    }
}
