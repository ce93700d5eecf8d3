using System.Text;
using System.Text.Json;
using CsCheck;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using Xunit;

namespace SummitSite.Tests.Exports;

public sealed class CsvTests
{
    private static readonly Gen<string> Cell = Gen.OneOf(Gen.String, Gen.Char[",\"\r\n= Ła"].Array[0, 12].Select(c => new string(c))).Where(t => !t.Any(char.IsSurrogate));

    public static TheoryData<string> Tables => [.. DataFiles.Tables.Select(t => t.Name)];

    [Fact]
    public void Any_text_survives() => Gen.Select(Gen.Int[1, 5], Gen.Int[0, 5]).SelectMany((columns, rows) => Cell.Array[columns].Array[rows]).Sample(table =>
        Csv.Read(Encoding.UTF8.GetString(CsvFile.Of("t.csv", table).Bytes.Span)).Select(r => string.Join('\u0001', r)).SequenceEqual(table.Select(r => string.Join('\u0001', r))));

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_table_says_what_the_JSON_says(string table)
    {
        foreach (var site in new[] { PublishedSite.Lake, PublishedSite.Real })
        {
            var rows = Csv.Read(site[$"data/{table}.csv"]);
            var objects = site.Json($"data/{table}.json").EnumerateArray().ToArray();
            Assert.Equal(objects.Length, rows.Count - 1);
            foreach (var (row, json) in rows.Skip(1).Zip(objects))
            {
                Assert.Equal(json.EnumerateObject().Select(p => p.Name), rows[0]);
                Assert.All(row.Zip(json.EnumerateObject()), cell => Assert.True(Says(cell.First, cell.Second.Value), $"{cell.Second.Name}: {cell.First}"));
            }
        }
    }

    [Fact]
    public void The_file_has_no_mark_in_front_and_ends_each_line_with_CR_LF()
    {
        var text = PublishedSite.Lake["data/events.csv"];
        Assert.StartsWith("id,url,timeline,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    // Cells are written as they are. Should content ever begin one like a formula, this says so, and docs/data.md must be thought over.
    [Theory]
    [MemberData(nameof(Tables))]
    public void No_cell_of_the_real_site_begins_like_a_formula(string table) =>
        Assert.All(Csv.Read(PublishedSite.Real[$"data/{table}.csv"]).SelectMany(r => r), cell => Assert.False(cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r', cell));

    private static bool Says(string cell, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => cell.Length == 0,
        JsonValueKind.String => cell == value.GetString(),
        JsonValueKind.Array => JsonElement.DeepEquals(PublishedSite.Parse(cell), value),
        _ => cell == value.GetRawText(),
    };
}
