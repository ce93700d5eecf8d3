using System.Text;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>Puts a text in the place of a span; a span of no length is a place to insert at.</summary>
internal sealed record Edit(TextSpan Span, string Text)
{
    /// <summary>The text as UTF-8 with the edits made and everything else as it was. Edits do not overlap; their order does not matter.</summary>
    internal static ReadOnlyMemory<byte> Apply(string text, IEnumerable<Edit> edits)
    {
        Edit[] inOrder = [.. edits.OrderBy(e => e.Span.Start)];
        var most = Encoding.UTF8.GetByteCount(text) + inOrder.Sum(e => Encoding.UTF8.GetByteCount(e.Text));
        var bytes = new byte[most];
        var (at, end) = (0, 0);
        foreach (var edit in inOrder)
        {
            end += Encoding.UTF8.GetBytes(text.AsSpan(at, edit.Span.Start - at), bytes.AsSpan(end));
            end += Encoding.UTF8.GetBytes(edit.Text, bytes.AsSpan(end));
            at = edit.Span.End;
        }
        end += Encoding.UTF8.GetBytes(text.AsSpan(at), bytes.AsSpan(end));
        return bytes.AsMemory(0, end);
    }
}
