using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

public sealed class BuildManifestTests
{
    private const string Digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void The_manifest_lists_every_file_with_what_proves_it()
    {
        using var folder = new TempFolder();
        folder.WriteWell(Trees.Of(("index.html", "home"), ("assets/site.css", "é"), (".nojekyll", "")));
        using var manifest = JsonDocument.Parse(folder.Files["build-manifest.json"]);
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToArray();
        Assert.Equal([".nojekyll", "assets/site.css", "index.html"], files.Select(f => f.GetProperty("path").GetString()));
        Assert.All(files, file =>
        {
            var bytes = File.ReadAllBytes(folder.At(file.GetProperty("path").GetString()!));
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt32());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        });
        Assert.StartsWith("SummitSite ", manifest.RootElement.GetProperty("generator").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_can_be_read()
    {
        var tree = Trees.Of(("a/b.html", "x"), ("c.css", "y"));
        Assert.Equal(["a/b.html", "c.css"], BuildManifest.Read(BuildManifest.BytesOf(tree))!.Digests.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"generator": "SummitSite 1.0.0"}""")]
    [InlineData("""{"generator": "SummitSite 1.0.0", "files": {}}""")]
    [InlineData("""{"generator": "SummitSite 1.0.0", "files": [1]}""")]
    [InlineData("""{"generator": "SummitSite 1.0.0", "files": [{"path": "a"}]}""")]
    [InlineData($$"""{"generator": "Other 1.0.0", "files": [{"path": "a", "sha256": "{{Digest}}"}]}""")]
    [InlineData($$"""{"generator": "SummitSite 1.0.0", "files": [{"path": "../a", "sha256": "{{Digest}}"}]}""")]
    [InlineData($$"""{"generator": "SummitSite 1.0.0", "files": [{"path": "/etc/a", "sha256": "{{Digest}}"}]}""")]
    [InlineData($$"""{"generator": "SummitSite 1.0.0", "files": [{"path": "a\\b", "sha256": "{{Digest}}"}]}""")]
    [InlineData($$"""{"generator": "SummitSite 1.0.0", "files": [{"path": "a", "sha256": "{{Digest}}"}, {"path": "a", "sha256": "{{Digest}}"}]}""")]
    public void What_no_build_wrote_is_no_manifest(string text) => Assert.Null(BuildManifest.Read(Encoding.UTF8.GetBytes(text)));
}
