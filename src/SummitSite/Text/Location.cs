namespace SummitSite.Text;

/// <summary>A span in a source text. Ordered by path (ordinal), then by offset, then by length.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Path below the site's root.</summary>
    public string Path => Source.Path;

    /// <summary>One-based line.</summary>
    public int Line => Source.LineAndColumn(Span.Start).Line;

    /// <summary>One-based column in UTF-16 units.</summary>
    public int Column => Source.LineAndColumn(Span.Start).Column;

    /// <summary>The line the span starts on, without its line end.</summary>
    public string LineText => Source.Line(Line);

    /// <summary>The path as it is seen from outside the root: with what stands before every path, a name ending in a slash or nothing, and the way up in it gone.</summary>
    internal string From(string root)
    {
        var path = Path;
        while (root.Length > 0 && root != "../" && !root.EndsWith("/../", StringComparison.Ordinal) && path.StartsWith("../", StringComparison.Ordinal))
            (root, path) = (root[..(root.LastIndexOf('/', root.Length - 2) + 1)], path[3..]);
        return root + path;
    }

    /// <summary>Path, line and column with what stands before the path: <c>sound/content/site.yaml:3:7</c>.</summary>
    internal string PlaceFrom(string root) => $"{From(root)}:{Line}:{Column}";

    /// <summary>The start of a file that is not read as text, or of which only the path matters.</summary>
    public static Location OfFile(string path) => new(new SourceText(path, ""), new TextSpan(0, 0));

    /// <summary>By path (ordinal), offset and length; no place comes before any place.</summary>
    internal static readonly IComparer<Location?> Order = Comparer<Location?>.Create(Compare);

    /// <summary>Two locations are equal when they name the same span of the same path.</summary>
    public bool Equals(Location? other) => Compare(this, other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path.GetHashCode(StringComparison.Ordinal), Span);

    /// <summary><c>path:line:col</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";

    private static int Compare(Location? a, Location? b)
    {
        if (a is null || b is null)
            return (a is null ? 0 : 1) - (b is null ? 0 : 1);
        var byPath = string.CompareOrdinal(a.Path, b.Path);
        if (byPath != 0)
            return byPath;
        var byStart = a.Span.Start.CompareTo(b.Span.Start);
        return byStart != 0 ? byStart : a.Span.Length.CompareTo(b.Span.Length);
    }
}
