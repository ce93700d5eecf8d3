using System.Text.RegularExpressions;

namespace SummitSite.Cli.Tests;

/// <summary><c>seal</c> and <c>verify</c> over real folders: the invented summit always, and the seed article where SUMMIT_SEED names it.</summary>
public sealed partial class EvidenceCommandTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Seal_writes_the_lock_and_verify_proves_it_again()
    {
        Lake();
        var (exit, output, error) = folder.Run("seal");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("sealed: nordh-first-bell\n", output, StringComparison.Ordinal);
        Assert.Matches(@"3 sealed, 0 kept, 0 dropped, .* s → content/evidence.lock\n$", output);
        Assert.Matches(@"0 sealed, 3 kept, 0 dropped", folder.Run("seal").Output);

        (exit, output, error) = folder.Run("verify");
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"^quotation +source +para\. +offset +words +verdict\nnordh-calm-water +southvale-agency-2030-05-04 +2 +\d+  [0-9a-f]{12}  verified\n", output);
        Assert.Matches(@"\n3 of 3 quotations verified in 2 texts, ", output);
    }

    [Fact]
    public void Seal_that_finds_a_fault_leaves_the_lock_as_it_was()
    {
        Lake();
        folder.Run("seal");
        var before = folder.Read("content/evidence.lock");
        folder.Plant("content/quotes/alder-post-2030-05-04.yaml", "the first bell will ring", "the first bell will sound");
        var (exit, output, error) = folder.Run("seal");
        Assert.Equal(1, exit);
        Assert.StartsWith("Nothing was sealed; the lock is as it was", output, StringComparison.Ordinal);
        Assert.Contains("at word 5: here 'sound', there 'ring' (archive/alder-post-2030-05-04.txt:3)", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("content/evidence.lock"));
    }

    [Fact]
    public void A_release_is_recorded_by_seal()
    {
        Lake();
        Assert.Matches(@"\d+ entries released", folder.Run("seal", "--release").Output);
        Assert.Contains("\"released\": {", folder.Read("content/evidence.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_copy_with_one_word_changed_verify_exits_with_1_and_says_where()
    {
        Lake();
        folder.Run("seal");
        folder.Write("copies/southvale-agency-2030-05-04.txt", folder.Read("archive/southvale-agency-2030-05-04.txt").Replace("signed nothing", "signed little", StringComparison.Ordinal));
        folder.Write("copies/alder-post-2030-05-04.txt", folder.Read("archive/alder-post-2030-05-04.txt"));
        var (exit, _, error) = folder.Run("verify", "--archive", "copies");
        Assert.Equal(1, exit);
        Assert.StartsWith("copies/southvale-agency-2030-05-04.txt:1:1: error SS0407: ", error, StringComparison.Ordinal);
        Assert.Contains("not the one that was sealed: para. 1 (line 1) has changed", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_that_a_build_publishes_is_verified_by_a_third_party_with_the_texts_alone()
    {
        Lake();
        folder.CopyRepository("templates");
        folder.Run("seal");
        Assert.Equal((0, ""), (folder.Run("build") is var built ? built.Exit : -1, built.Error));
        using var elsewhere = new CommandFolder();
        elsewhere.Write("evidence.zip", folder.ReadBytes("wwwroot/evidence.zip"));
        foreach (var text in new[] { "southvale-agency-2030-05-04.txt", "alder-post-2030-05-04.txt" })
            elsewhere.Write("texts/" + text, folder.ReadBytes("archive/" + text));
        var (exit, output, error) = elsewhere.Run("verify", "evidence.zip", "--archive", "texts");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("3 of 3 quotations verified in 2 texts", output, StringComparison.Ordinal);

        elsewhere.Plant("texts/alder-post-2030-05-04.txt", "first bell", "second bell");
        (exit, _, error) = elsewhere.Run("verify", "evidence.zip", "--archive", "texts");
        Assert.Equal(1, exit);
        Assert.Contains("here 'first', there 'second' (texts/alder-post-2030-05-04.txt:3)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_or_a_folder_that_is_not_there_is_a_wrong_usage()
    {
        Lake();
        Assert.Equal(2, folder.Run("verify", "--archive", "nowhere").Exit);
        Assert.Equal(2, folder.Run("verify", "nowhere.zip").Exit);
        Assert.Equal(2, folder.Run("verify", "--lock", "nowhere.lock").Exit);
    }

    [Fact]
    public void The_same_for_programs()
    {
        Lake();
        Assert.Equal("{\"sealed\":[\"nordh-calm-water\",\"nordh-first-bell\",\"sud-two-shores\"],\"kept\":0,\"recorded\":[],\"dropped\":[]}\n", folder.Run("seal", "--format", "json").Output);
        Assert.StartsWith("{\"quotations\":3,\"verified\":3,\"unproven\":0,\"texts\":2,\"segments\":[{\"quotation\":\"nordh-calm-water\",", folder.Run("verify", "--format", "json").Output, StringComparison.Ordinal);
    }

    [SeedFact]
    public void The_seed_article_verifies_and_no_word_of_a_quotation_in_it_can_be_changed()
    {
        folder.CopyRepository("content");
        var seed = File.ReadAllText(SeedFactAttribute.SeedPath!);
        folder.Write("texts/belta-2025-08-16.txt", seed);
        var (exit, output, error) = folder.Run("verify", "--archive", "texts");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("25 of 25 quotations verified in 1 text, 7 published as unproven", output, StringComparison.Ordinal);

        folder.Write("texts/belta-2025-08-16.txt", new Regex("couple of big ones").Replace(seed, "couple of few ones", 1));
        (exit, output, error) = folder.Run("verify", "--archive", "texts");
        Assert.Equal(1, exit);
        Assert.Contains("not the one that was sealed: para. 36 (line 70) has changed", error, StringComparison.Ordinal);
        Assert.Contains("here 'big', there 'few' (texts/belta-2025-08-16.txt:70)", error, StringComparison.Ordinal);
        Assert.Contains("24 of 25 quotations verified", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_writes_three_files_and_says_what_is_left_to_decide()
    {
        Lake();
        folder.Write("bell.txt", "A bell at the lake\n\n4 May 2030\n\nNordh said: “The first bell will ring at dawn, and the last one at dusk.” All were glad of it.\n");
        var (exit, output, error) = folder.Run("import", "bell.txt", "--publisher", "Shore News", "--url", "https://example.org/bell");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("source      shore-news-2030-05-04\ntitle       A bell at the lake\ndate        2030-05-04\n", output, StringComparison.Ordinal);
        Assert.Contains("quotations  1 candidate, of 1 passage between quotation marks\nwritten     archive/shore-news-2030-05-04.txt\n", output, StringComparison.Ordinal);
        Assert.Contains("to decide   control, basis, about; ", output, StringComparison.Ordinal);
        Assert.Equal(folder.Read("bell.txt"), folder.Read("archive/shore-news-2030-05-04.txt"));
        Assert.Contains("text: \"The first bell will ring at dawn, and the last one at dusk.\"", folder.Read("content/quotes/shore-news-2030-05-04.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_hears_whatever_it_is_told()
    {
        Lake();
        folder.Write("bell.txt", folder.Read("archive/alder-post-2030-05-04.txt"));
        Assert.Contains("error SS0918: ", folder.Run("import", "bell.txt", "--id", "bell").Error, StringComparison.Ordinal);
        var (exit, _, error) = folder.Run("import", "bell.txt", "--id", "bell", "--twin", "--country", "Northmark", "--control", "state");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("    country: \"Northmark\"\n    control: state\n", folder.Read("content/sources/bell.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_never_writes_over_a_file_and_never_half()
    {
        Lake();
        folder.Write("bell.txt", "A bell at the lake\n\nNordh said: “The first bell will ring at dawn.”\n");
        folder.Write("content/quotes/bell.yaml", "an editor's work\n");
        var (exit, output, error) = folder.Run("import", "bell.txt");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("error SS0911: 'content/quotes/bell.yaml' is there already, so nothing was written.", error, StringComparison.Ordinal);
        Assert.False(folder.Has("archive/bell.txt"));
        Assert.False(folder.Has("content/sources/bell.yaml"));
        Assert.Equal("an editor's work\n", folder.Read("content/quotes/bell.yaml"));
        Assert.Equal(2, folder.Run("import", "nowhere.txt").Exit);
    }

    /// <summary>The invented summit, as the library's tests have it.</summary>
    private void Lake()
    {
        var text = File.ReadAllText(Path.Combine(CommandFolder.Repository(), "tests", "SummitSite.Tests", "Sites", "lake-summit.txt"));
        var marks = Mark().Matches(text);
        for (var i = 0; i < marks.Count; i++)
            folder.Write(marks[i].Groups["path"].Value, text[(marks[i].Index + marks[i].Length)..(i + 1 < marks.Count ? marks[i + 1].Index : text.Length)]);
    }

    [GeneratedRegex("^-- (?<path>.+) --\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
