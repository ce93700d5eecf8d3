using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary>What a column holds.</summary>
internal enum DataForm
{
    Text,
    MaybeText,
    MaybeNumber,
    Texts,
    Flag,
    Rows,
}

/// <summary>A column as its readers need to know it. One that holds rows names the columns of those.</summary>
internal sealed record DataColumn(string Name, DataForm Form, string Purpose, DataShape Shape, ImmutableArray<DataColumn> Inner);

/// <summary>What its texts look like, in the terms of JSON Schema: a format, a pattern, or the words there are. All are empty where any text may stand.</summary>
internal sealed record DataShape(string? Format, string? Pattern, ImmutableArray<string> Words)
{
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string Point = "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?[~?%]?";

    internal static readonly DataShape Any = new(null, null, []);

    internal static readonly DataShape Id = Any with { Pattern = $"^{Slug}$" };

    /// <summary>An entry of any kind, as <c>kind:id</c>.</summary>
    internal static readonly DataShape Key = Any with { Pattern = $"^({string.Join('|', EntryKinds.Words.All)}):{Slug}$" };

    internal static readonly DataShape Url = Any with { Format = "uri" };

    /// <summary>A time in EDTF level 1.</summary>
    internal static readonly DataShape Time = Any with { Pattern = $"^{Point}(/{Point})?$" };

    /// <summary>A moment with the offset of its zone.</summary>
    internal static readonly DataShape Moment = Any with { Format = "date-time" };

    /// <summary>A SHA-256 in lower-case hexadecimal.</summary>
    internal static readonly DataShape Digest = Any with { Pattern = "^[0-9a-f]{64}$" };

    internal static DataShape Word<T>(Vocabulary<T> words)
        where T : struct => Any with { Words = words.All };
}
