using System.Text;
using SummitSite.Diagnostics;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Cases;

/// <summary>Every file <c>Cases/SSnnnn-*.case</c>: one mistake planted in the lake site gives exactly one diagnostic, word for word.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files => [.. TestResource.Names(".case")];

    /// <summary>
    /// What no content can bring about, only a folder on a disk, a stranger's server or an oversight in the program: their messages are held word for word
    /// by the tests of Output and of the command line.
    /// </summary>
    private static readonly string[] BeyondContent = ["SS0801", "SS0803", "SS0804", "SS0805", "SS0806", "SS0807", "SS0901", "SS0902", "SS0903", "SS0419", "SS0420", "SS0730", "SS0731", "SS0732", "SS0910", "SS0911", "SS0912", "SS0913", "SS0914", "SS0915", "SS0916", "SS0917", "SS0918"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_gives_one_message(string file)
    {
        var text = TestResource.Read(file);
        var planted = Case.Parse(text);
        var said = Printed.Lines(planted.Site.Build(planted.Options).Diagnostics);
        Golden.Verify($"tests/SummitSite.Tests/Cases/{file}", text[..^planted.Expected.Length] + said);
        var findings = said.Split('\n').Where(l => l.Length > 0 && l[0] != ' ');
        Assert.Contains($" {file[..6]}: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_catalogue_has_a_case()
    {
        var cases = TestResource.Names(".case").Select(n => n[..6]).ToHashSet();
        Assert.Equal([], Rules.All.Select(r => r.Code).Except(cases).Except(BeyondContent));
    }

    [Fact]
    public void Codes_beyond_content_are_held_by_other_tests()
    {
        var others = string.Concat(Repository.FilesBelow("tests").Where(f => f.Path.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Bytes.Span)));
        Assert.All(BeyondContent, code => Assert.Contains($"error {code}: ", others.Replace($"info {code}: ", $"error {code}: ", StringComparison.Ordinal).Replace($"warning {code}: ", $"error {code}: ", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_stands_once_in_the_catalogue_and_in_order()
    {
        var codes = Rules.All.Select(r => r.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }
}
