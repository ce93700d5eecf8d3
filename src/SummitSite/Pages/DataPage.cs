using System.Collections.Immutable;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The machine forms of the site, for people: what each file holds, how large it is, and where it is described. It is made from the files themselves.</summary>
internal static class DataPage
{
    internal const string Template = "data";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose, ImmutableArray<OutputFile> files) => [new(Permalink.Data, () => Compose(index, prose, files))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose, ImmutableArray<OutputFile> files)
    {
        var page = new PageWriter(index, prose);
        var words = page.Words;
        var title = words.Text("data.title");
        return new PageDraft(
            Permalink.Data,
            Template,
            title,
            new DataPageView(
                [.. DataFiles.Tables.Select(t => DataTableView.Of(t, page, files))],
                [.. MachineForms.Whole.Select(f => DataFormView.Of(f, page, files))],
                page.Frame(title, words.Text("data.description", ("site", index.Site.Title)), Permalink.Data, null)),
            page.Updated,
            null);
    }
}

/// <summary>The page of the data: tables, and what has a form of its own.</summary>
internal sealed record DataPageView(ImmutableArray<DataTableView> Tables, ImmutableArray<DataFormView> Forms, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("tables", Tables), ("forms", Forms), ("frame", Frame)];
}

/// <summary>A table in its two forms, and the schema that describes it. <paramref name="About"/> says what it holds.</summary>
internal sealed record DataTableView(string About, FileView Json, FileView Csv, FileView Schema) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("about", About), ("json", Json), ("csv", Csv), ("schema", Schema)];

    internal static DataTableView Of(DataTable table, PageWriter page, ImmutableArray<OutputFile> files) => new(
        page.Words.Text($"data-file.{table.Name}"),
        FileView.Of(table.JsonPath, page, files),
        FileView.Of(table.CsvPath, page, files),
        FileView.Of(table.SchemaPath, page, files));
}

/// <summary>A file in a form of its own.</summary>
internal sealed record DataFormView(string About, FileView File) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("about", About), ("file", File)];

    internal static DataFormView Of(MachineForm form, PageWriter page, ImmutableArray<OutputFile> files) =>
        new(page.Words.Text($"data-file.{form.Words}"), FileView.Of(form.Path, page, files));
}

/// <summary>A file: its name below <c>data/</c>, its address, and its size in words, null where it is not known.</summary>
internal sealed record FileView(string Name, string Address, string? Size) : View
{
    private const double Kilobyte = 1000;

    protected override IEnumerable<(string Name, object? Value)> Members => [("name", Name), ("address", Address), ("size", Size)];

    internal static FileView Of(string path, PageWriter page, ImmutableArray<OutputFile> files) => new(
        path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..],
        "/" + path,
        files.FirstOrDefault(f => f.Path == path) is { } file
            ? page.Words.Text("data.size", ("size", page.Words.Number(Math.Ceiling(file.Bytes.Length / Kilobyte))))
            : null);
}
