using System.Buffers;
using System.Text;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>Puts a text in the place of a span; a span of no length is a place to insert at.</summary>
internal sealed record Edit(TextSpan Span, string Text)
{
    /// <summary>The text as UTF-8 with the edits made and everything else as it was. Edits do not overlap; their order does not matter.</summary>
    internal static ReadOnlyMemory<byte> Apply(string text, IEnumerable<Edit> edits)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + (text.Length / 8) + 16);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start))
        {
            Encoding.UTF8.GetBytes(text.AsSpan(at, edit.Span.Start - at), bytes);
            Encoding.UTF8.GetBytes(edit.Text, bytes);
            at = edit.Span.End;
        }
        Encoding.UTF8.GetBytes(text.AsSpan(at), bytes);
        return bytes.WrittenMemory;
    }
}
