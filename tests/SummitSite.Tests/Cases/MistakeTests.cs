using SummitSite.Build;
using Xunit;
using Xunit.Abstractions;

namespace SummitSite.Tests.Cases;

/// <summary>
/// What editors do. Every file <c>Mistakes/*.mistake</c> is a slip of the pen and the one message that repairs it; every <c>Fine/*.fine</c> looks like one
/// and is none, so that nothing is said. Both have the form of a <see cref="Case"/>.
/// </summary>
public sealed class MistakeTests(ITestOutputHelper output)
{
    private const int Least = 80;

    [Fact]
    public void Every_mistake_of_an_editor_gives_one_message()
    {
        var wrong = Wrong(".mistake", said => said.Split('\n').Count(l => l.Length > 0 && l[0] != ' ') == 1, out var count);
        output.WriteLine($"{count - wrong.Length} of {count} mistakes give exactly one message, word for word");
        Assert.Equal([], wrong);
        Assert.True(count >= Least);
    }

    [Fact]
    public void What_only_looks_like_a_mistake_is_none()
    {
        var wrong = Wrong(".fine", said => said.Length == 0, out var count);
        output.WriteLine($"{count - wrong.Length} of {count} harmless habits are accepted in silence");
        Assert.Equal([], wrong);
    }

    /// <summary>The files whose site says something else than they expect, or of another form than <paramref name="isRight"/>.</summary>
    private static string[] Wrong(string ending, Func<string, bool> isRight, out int count)
    {
        var files = TestResource.Names(ending).ToArray();
        count = files.Length;
        var wrong = new string?[files.Length];
        // One site, changed again and again: what a builder keeps makes that quick.
        Parallel.For(0, files.Length, () => new BuildMemory(), (i, _, memory) =>
        {
            wrong[i] = Fault(files[i], isRight, memory);
            return memory;
        }, _ => { });
        return [.. wrong.OfType<string>()];
    }

    private static string? Fault(string file, Func<string, bool> isRight, BuildMemory memory)
    {
        var text = TestResource.Read(file);
        var planted = Case.Parse(text);
        var said = Printed.Lines(SiteBuild.Run(planted.Site.Sources, planted.Options, memory: memory).Diagnostics);
        var folder = file.EndsWith(".fine", StringComparison.Ordinal) ? "Fine" : "Mistakes";
        Golden.Verify($"tests/SummitSite.Tests/Cases/{folder}/{file}", text[..^planted.Expected.Length] + said);
        return isRight(said) ? null : $"{file}:\n{said}";
    }
}
