using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Output;
using SummitSite.Reading;
using SummitSite.Reading.Blank;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>What <c>new</c> is told.</summary>
/// <param name="Kind">The word for the kind, as written.</param>
/// <param name="Id">The id, as written; null where none was.</param>
/// <param name="Day">Today, <c>yyyy-MM-dd</c>.</param>
/// <param name="HasSchemas">Whether the schemas lie in the site, so that a file can name its own.</param>
public sealed record NewOptions(string Kind, string? Id, string Day, bool HasSchemas);

/// <summary>
/// A file to write; of an event, which stands in a timeline, no file but its entry. <paramref name="Entry"/> is what to put into a file that is there; of a kind whose files
/// are one entry each, the whole file. <paramref name="Reference"/> is how others mention it, null for what nobody refers to. With diagnostics there is nothing.
/// </summary>
public sealed record NewResult(ImmutableArray<Diagnostic> Diagnostics, SiteFile? File = null, string Entry = "", string? Reference = null)
{
    internal static NewResult Nothing(Diagnostic diagnostic) => new([diagnostic]);
}

/// <summary>A file of a kind, filled with what is needed. It is not written yet.</summary>
public static class NewFile
{
    private const string Event = "event";
    private const int MostNamed = 4;

    /// <summary>The words for kinds, in the order of the reference.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. ContentReader.FileKinds.Select(k => k.Word), Event];

    /// <param name="options">What is wanted.</param>
    /// <param name="site">The site it is for; that it has faults does not matter here.</param>
    public static NewResult Run(NewOptions options, SiteSources site)
    {
        var word = options.Kind;
        if (!Kinds.Contains(word))
            return NewResult.Nothing(Rules.NoSuchKind(word, Kinds, NearestName.Of(word, Kinds)));
        var kind = word == Event ? TimelineReader.File : ContentReader.FileKinds.Single(k => k.Word == word);
        if (kind.IsOne && options.Id is not null && kind != CorrectionReader.File)
            return NewResult.Nothing(Rules.NewIdIsNone(word, kind.Pattern));
        if (options.Id is null && !kind.IsOne)
            return NewResult.Nothing(Rules.NewIdIsMissing(word));
        if (options.Id is { } id && !Slug.IsSlug(id))
            return NewResult.Nothing(Rules.NewIdForm(word, id, Slug.From(id)));
        var content = ContentReader.Read(site, new DiagnosticBag());
        var key = EntryKinds.Words.Find(word) is { } entry ? new EntryKey(entry, options.Id!) : (EntryKey?)null;
        return content.Entries.FirstOrDefault(e => e.Key == key) is { } taken
            ? NewResult.Nothing(Rules.NewIdIsTaken(word, options.Id!, taken.At))
            : Make(kind, options, new Beginning(site, content), key?.ToString());
    }

    private static NewResult Make(FileKind kind, NewOptions options, Beginning from, string? reference)
    {
        var known = Known(kind, options, from.Content);
        var path = kind.IsOne ? kind.Pattern : $"{kind.Folder}{options.Id}{kind.Ending}";
        var schema = options.HasSchemas ? SchemaFrom(path, kind) : null;
        var text = kind == WordsReader.File ? BlankFile.SchemaLine(schema) + ProgramWords.Text.Content : BlankFile.Of(kind, known, schema);
        var inner = options.Kind == Event ? EventPlace.Described(kind.Descriptor.Groups.First(), from.Content) : kind.IsEntry ? null : kind.Descriptor.Groups.FirstOrDefault();
        return new NewResult(
            [],
            options.Kind == Event ? null : new SiteFile(path, Encoding.UTF8.GetBytes(text)),
            inner is null ? text : BlankFile.Entry(inner, known, PlaceOf(kind, from) + (options.Kind == Event ? EventPlace.Advice : "")),
            reference);
    }

    // The list an entry goes to: where there is one file, or are a few, by their names.
    private static string PlaceOf(FileKind kind, Beginning from)
    {
        var list = kind.Descriptor.Fields.First(f => f.Shape is FieldShape.List { Item: FieldShape.Group }).Name;
        var files = from.Site.Files.Select(f => f.Path).Where(kind.Matches).Select(path => path + EventPlace.DaysOf(path, from.Content)).ToArray();
        return $"under '{list}' in {(files.Length is > 0 and <= MostNamed ? string.Join(" or ", files) : kind.Pattern)}";
    }

    private static Dictionary<string, string> Known(FileKind kind, NewOptions options, SiteContent content)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (options.Id is { } id && (!kind.IsEntry || options.Kind == Event))
            known["id"] = id;
        if (NextOrder(kind, content) is { } order)
            known["order"] = order.ToString(CultureInfo.InvariantCulture);
        if (kind.Holds is EntryKind.Article or EntryKind.Page)
            known["published"] = options.Day;
        if (kind == CorrectionReader.File)
            known["date"] = options.Day;
        return known;
    }

    private static int? NextOrder(FileKind kind, SiteContent content) => kind.Holds switch
    {
        EntryKind.Article => content.Articles.Select(a => a.Order).DefaultIfEmpty().Max() + 1,
        EntryKind.Outcome => content.Outcomes.Select(o => o.Order).DefaultIfEmpty().Max() + 1,
        EntryKind.Timeline => content.Timelines.Select(t => t.Order).DefaultIfEmpty().Max() + 1,
        _ => null,
    };

    private static string SchemaFrom(string path, FileKind kind) =>
        string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) + SiteSchemas.Folder + SiteSchemas.NameOf(kind);

    // The site a file is for, and what is in it.
    private sealed record Beginning(SiteSources Site, SiteContent Content);
}
