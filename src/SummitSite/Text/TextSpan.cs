namespace SummitSite.Text;

/// <summary>A run of UTF-16 code units in one source text: start (zero-based) and length; a length of zero is a place between two units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;
}
