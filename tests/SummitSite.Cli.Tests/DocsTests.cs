using System.Text.RegularExpressions;

namespace SummitSite.Cli.Tests;

/// <summary>
/// What the documentation tells people to type and to write, done in folders of their own with the invented site that <c>init</c> makes. <c>docs/editing.md</c> is one story,
/// done from top to bottom: commands are run, files are written or added to, and what is said to be printed is printed. Elsewhere each command stands alone.
/// </summary>
public sealed partial class DocsTests
{
    /// <summary>Pages that the program makes from its own lists, each held by a test of its own.</summary>
    private static readonly string[] Generated = ["docs/content.md", "docs/data.md", "docs/diagnostics.md", "docs/templates.md"];

    private const string Story = "docs/editing.md";

    /// <summary>What is told and not run: the SDK's own commands, which other tests and the workflows run.</summary>
    private static readonly string[] NotRun = ["dotnet test ", "dotnet pack ", "dotnet tool install ", "tools/summitsite "];

    /// <summary>Words that stand for something of the reader's own.</summary>
    private static readonly (string Written, string Stands)[] Placeholders = [("--archive DIR", "--archive archive"), ("new KIND ID", "new speaker some-one"), ("import FILE", "import article.txt")];

    public static TheoryData<string> Pages => [.. All().Where(p => !Generated.Contains(p))];

    [Fact]
    public void The_story_of_editing_is_true_from_top_to_bottom()
    {
        using var reader = new Reader();
        foreach (var block in Blocks(Story))
            reader.Do(block);
        Assert.Equal((0, ""), (reader.Run("check", "--strict").Exit, reader.Run("check", "--strict").Error));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_in_a_block_works(string page)
    {
        foreach (var line in Blocks(page).Where(b => b.Kind == "sh").SelectMany(b => b.Lines).Where(_ => page != Story))
        {
            using var reader = new Reader();
            reader.Type(line);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_of_a_kind_that_a_test_holds(string page) =>
        // Of a workflow, and of what is drawn or printed, there is nothing to run.
        Assert.All(Blocks(page).Where(_ => page != Story), b => Assert.True(b.Kind is "sh" or "" || b.Text.StartsWith("on:", StringComparison.Ordinal), b.Text));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_in_a_sentence_is_one(string page) =>
        Assert.Equal([], Inline().Matches(Text(page)).Select(m => m.Groups["command"].Value).Where(c => c.Contains(' ', StringComparison.Ordinal) && Errors(Stand(c)).Count > 0));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_and_picture_that_is_named_is_there(string page) =>
        Assert.Equal([], Links().Matches(Text(page)).Select(m => m.Groups["path"].Value).Where(p => !p.Contains(':', StringComparison.Ordinal) && !p.StartsWith('#'))
            .Where(p => !File.Exists(Path.Combine(CommandFolder.Repository(), Path.GetDirectoryName(page)!, p.Split('#')[0]))));

    [Fact]
    public void The_readme_leads_to_every_page() =>
        Assert.Equal([], All().Where(p => p != "README.md" && !Text("README.md").Contains($"({p})", StringComparison.Ordinal)));

    private static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Path.Combine(CommandFolder.Repository(), "docs"), "*.md").Select(f => "docs/" + Path.GetFileName(f)).Order(StringComparer.Ordinal).Prepend("README.md");

    private static string Text(string page) => File.ReadAllText(Path.Combine(CommandFolder.Repository(), page)).ReplaceLineEndings("\n");

    private static IEnumerable<Block> Blocks(string page) => Fence().Matches(Text(page)).Select(m => new Block(m.Groups["kind"].Value, m.Groups["path"].Value, m.Groups["text"].Value));

    private static string Stand(string command) => Placeholders.Aggregate(command, (c, p) => c.Replace(p.Written, p.Stands, StringComparison.Ordinal));

    private static IReadOnlyCollection<object> Errors(string command) =>
        new CommandLine(new Terminal(TextWriter.Null, TextWriter.Null, false, _ => null, TimeProvider.System, "."), default).Root.Parse(Words(command)).Errors;

    private static string[] Words(string command) => [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];

    /// <summary>A fenced block: its kind, the file it is for, if any, and its text.</summary>
    private sealed record Block(string Kind, string Path, string Text)
    {
        /// <summary>The lines of a block of commands, without what is said of them behind a number sign.</summary>
        internal IEnumerable<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  #")[0].Trim());
    }

    /// <summary>Somebody who does what a page says.</summary>
    private sealed class Reader : IDisposable
    {
        private readonly CommandFolder top = new();
        private string folder = "";
        private string said = "";

        internal Reader()
        {
            foreach (var file in SiteOfReader())
                top.Write(file.Path, file.Text);
            top.Write("article.html", "<html><head><title>A</title></head><body><article><p>The boat will come back in spring.</p></article></body></html>");
        }

        internal void Do(Block block)
        {
            switch (block.Kind)
            {
                case "sh":
                    foreach (var line in block.Lines)
                        Type(line);
                    break;
                case "diff":
                    var lines = block.Text.TrimEnd('\n').Split('\n');
                    top.Plant(folder + block.Path, lines[0][1..], lines[1][1..]);
                    break;
                case "text" when block.Path.Length == 0:
                    Assert.Contains(block.Text.Trim(), said, StringComparison.Ordinal);
                    break;
                default:
                    Write(folder + block.Path, block.Text);
                    break;
            }
        }

        internal (int Exit, string Output, string Error) Run(params string[] arguments)
        {
            using var stop = new CancellationTokenSource();
            using var output = new Listener(text =>
            {
                if (text.Contains("Ctrl-C", StringComparison.Ordinal))
                    stop.Cancel();
            });
            using var error = new StringWriter { NewLine = "\n" };
            var exit = App.Run(arguments, new Terminal(output, error, false, _ => null, TimeProvider.System, top.Of(folder)), stop.Token);
            said = output.ToString() + error;
            return ((int)exit, output.ToString(), error.ToString());
        }

        public void Dispose() => top.Dispose();

        internal void Type(string line)
        {
            if (NotRun.Any(n => (line + " ").StartsWith(n, StringComparison.Ordinal)))
                return;
            if (line.StartsWith("cd ", StringComparison.Ordinal))
            {
                folder = line[3..] + "/";
                return;
            }
            var command = Command().Match(line);
            Assert.True(command.Success, $"A page says to type something that is not known here: {line}");
            var (exit, _, error) = Run(Words(Stand(command.Groups["arguments"].Value)));
            // The story has one mistake in it, made to be mended.
            Assert.True(exit == 0 || (exit == 1 && error.Contains("SS0501", StringComparison.Ordinal)), $"{line} ended with {exit}:\n{error}");
        }

        // A list goes on where it is; a draft is filled by what is written here; a text goes on.
        private void Write(string path, string text)
        {
            var isWhole = text.StartsWith("sources:", StringComparison.Ordinal) || text.StartsWith("quotes:", StringComparison.Ordinal) || text.StartsWith("---", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal);
            top.Write(path, isWhole || !top.Has(path) ? text : top.Read(path).TrimEnd('\n') + "\n" + text);
        }

        // Most pages speak of a site that is there already.
        private static IEnumerable<(string Path, string Text)> SiteOfReader()
        {
            using var folder = new CommandFolder();
            folder.Run("init", "site");
            foreach (var file in Directory.EnumerateFiles(folder.Of("site"), "*", SearchOption.AllDirectories))
                yield return (Path.GetRelativePath(folder.Of("site"), file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    /// <summary>Hears every text as it is written.</summary>
    private sealed class Listener(Action<string> hear) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            hear(value ?? "");
        }
    }

    [GeneratedRegex(@"^```(?<kind>\w*) ?(?<path>\S*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=`)((dotnet run (-c Release )?-- |dotnet summitsite )(?<command>[^`]+)|(?<command>(build|serve|check|new|init|import|seal|verify|explain|schema)( [^`]+)?))(?=`)", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex(@"^(dotnet run (-c Release )?--|dotnet summitsite) (?<arguments>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!`[^`\n]*)\]\((?<path>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
