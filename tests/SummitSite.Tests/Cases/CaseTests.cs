using SummitSite.Diagnostics;
using Xunit;

namespace SummitSite.Tests.Cases;

/// <summary>Every file <c>Cases/SSnnnn-*.case</c>: one mistake planted in the lake site gives exactly one diagnostic, word for word.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files => [.. TestResource.Names(".case")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_gives_one_message(string file)
    {
        var text = TestResource.Read(file);
        var planted = Case.Parse(text);
        var said = Printed.Lines(planted.Site.Build().Diagnostics);
        Golden.Verify($"tests/SummitSite.Tests/Cases/{file}", text[..^planted.Expected.Length] + said);
        var findings = said.Split('\n').Where(l => l.Length > 0 && l[0] != ' ');
        Assert.Contains($" {file[..6]}: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_catalogue_has_a_case()
    {
        var cases = TestResource.Names(".case").Select(n => n[..6]).ToHashSet();
        Assert.Equal([], Rules.All.Select(r => r.Code).Except(cases));
    }

    [Fact]
    public void Every_code_stands_once_in_the_catalogue_and_in_order()
    {
        var codes = Rules.All.Select(r => r.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }
}
