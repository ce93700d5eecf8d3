using System.Text;

namespace SummitSite.Cli.Tests.Serving;

/// <summary>
/// The ways in which editors and other programs save, done on a disk: what is between two steps of one save is never shown, neither as an error nor as a page.
/// Nothing is timed here: between two steps there is time enough to be caught, and the program's own patience lasts longer than any machine takes for a save.
/// </summary>
public sealed class HalfSavedTests
{
    private const string About = "content/pages/about.md";
    private const string AboutPage = "/lake/about/";

    /// <summary>A file's new text put in its place, in several steps.</summary>
    public static TheoryData<string, Action<string, string>> Ways => new()
    {
        { "emptied first, then written", (path, text) =>
            {
                using var file = new FileStream(path, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                file.Flush(flushToDisk: true);
                Thread.Sleep(30);
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        },
        { "written in two halves", (path, text) =>
            {
                // The first half ends in the middle of the front matter, which is no page.
                using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                file.Write(Encoding.UTF8.GetBytes(text[..10]));
                file.Flush(flushToDisk: true);
                Thread.Sleep(30);
                file.Write(Encoding.UTF8.GetBytes(text[10..]));
            }
        },
        { "written beside it and renamed over it", (path, text) =>
            {
                File.WriteAllText(path + ".tmp~", text);
                File.Move(path + ".tmp~", path, overwrite: true);
            }
        },
        { "kept as a backup, then written anew", (path, text) =>
            {
                File.Move(path, path + "~", overwrite: true);
                Thread.Sleep(30);
                File.WriteAllText(path, text);
            }
        },
        { "kept as a backup, written beside it and renamed", (path, text) =>
            {
                File.WriteAllText(path + ".swp", text);
                File.Copy(path, path + ".bak", overwrite: true);
                File.Delete(path);
                Thread.Sleep(30);
                File.Move(path + ".swp", path);
            }
        },
        { "its folder taken away and put back", (path, text) =>
            {
                var folder = Path.GetDirectoryName(path)!;
                var elsewhere = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(folder))!, "elsewhere");
                Directory.Move(folder, elsewhere);
                Thread.Sleep(30);
                File.WriteAllText(Path.Combine(elsewhere, Path.GetFileName(path)), text);
                Directory.Move(elsewhere, folder);
            }
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_save_is_shown_whole_or_not_at_all(string way, Action<string, string> save)
    {
        await using var served = await ServedSite.Start(new PatientClock());
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        // Several times, so that one lucky moment proves nothing.
        for (var time = 1; time <= 5; time++)
        {
            var heading = $"Saved for the {time}. time";
            save(served.Site[About], File.ReadAllText(served.Site[About]) + $"\n\n## {heading}\n");
            var after = await events.Next(s => s.Whole != before.Whole || s.Problems.Length > 0);
            Assert.True(after.Problems.Length == 0, $"{way}: {after.Problems}");
            Assert.Contains(heading, await served.Text(AboutPage), StringComparison.Ordinal);
            before = after;
        }
        Assert.Equal("", served.Error);
    }

    [Fact]
    public async Task A_style_sheet_that_is_emptied_first_never_leaves_the_page_bare()
    {
        await using var served = await ServedSite.Start(new PatientClock());
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        var path = served.Site["templates/assets/site.css"];
        var text = File.ReadAllText(path);
        File.WriteAllText(path, "");
        await Task.Delay(30);
        File.WriteAllText(path, text + "\nbody { outline: 0 }\n");
        var after = await events.Next(s => s.Whole != before.Whole || s.Problems.Length > 0);
        Assert.Equal("", after.Problems);
        Assert.Contains("outline:0", string.Concat(await Task.WhenAll(after.Styles.Select(served.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_deleted_for_good_is_gone_and_one_that_comes_back_is_there()
    {
        const string path = "content/pages/bells.md", page = "/lake/bells/", text = "---\ntitle: Bells\nsummary: What rings at the lake.\npublished: 2030-05-06\n---\nBells ring [@alder-post-2030-05-04].\n";
        await using var served = await ServedSite.Start();
        for (var time = 1; time <= 2; time++)
        {
            File.WriteAllText(served.Site[path], text);
            await ServedSite.Eventually(() => served.Get(page).Result.IsSuccessStatusCode);
            File.Delete(served.Site[path]);
            await ServedSite.Eventually(() => !served.Get(page).Result.IsSuccessStatusCode);
        }
        Assert.Equal("", served.Error);
    }

    /// <summary>For which everything takes a hundred times as long before somebody loses patience.</summary>
    private sealed class PatientClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime * 100 : dueTime, period);
    }
}
