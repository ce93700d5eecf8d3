using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace SummitSite.Reading.Body;

/// <summary>Citations in Pandoc's form, in both kinds of text.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
