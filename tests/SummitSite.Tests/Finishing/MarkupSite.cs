using System.Collections.Immutable;
using System.Text;
using SummitSite.Diagnostics;
using SummitSite.Finishing;
using SummitSite.Output;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Tests.Finishing;

/// <summary>A whole site of rendered pages in memory, as finishing takes it. Every page is valid but for what a test puts into it.</summary>
internal sealed record MarkupSite(string Url, ImmutableArray<RenderedPage> Pages, ImmutableArray<Asset> Assets, ImmutableArray<string> Others)
{
    internal const string Template = "templates/pages/page.html";

    internal static MarkupSite At(string url = "https://example.org/") => new(url, [], [], []);

    /// <summary>A page with this in its body, below its title.</summary>
    internal MarkupSite Page(string address, string body = "", Location? content = null, string template = Template, string head = "") =>
        Markup(
            address,
            $"<!doctype html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>Page</title>\n{head}</head>\n<body>\n<h1>Page</h1>\n{body}\n</body>\n</html>\n",
            content,
            template);

    internal MarkupSite Markup(string address, string html, Location? content = null, string template = Template) =>
        this with { Pages = Pages.Add(new RenderedPage(address, "Page", html, null, new PageOrigin(content, template))) };

    internal MarkupSite Asset(string address, string text = "x") => Asset(address, Encoding.UTF8.GetBytes(text));

    internal MarkupSite Asset(string address, byte[] bytes) =>
        this with { Assets = Assets.Add(new Asset(address, bytes, Location.OfFile((address.StartsWith("/images/", StringComparison.Ordinal) ? "content" : "templates") + address))) };

    internal MarkupSite File(string path) => this with { Others = Others.Add(path) };

    internal FinishedSite Finish()
    {
        var bag = new DiagnosticBag();
        var result = Finisher.Finish(Pages, Assets, Others, new BaseAddress(new Uri(Url)), bag);
        return new FinishedSite(result, bag.Sorted());
    }
}

/// <summary>What finishing gave.</summary>
internal sealed record FinishedSite(FinishResult Result, ImmutableArray<Diagnostic> Diagnostics)
{
    internal string Messages => Printed.Lines(Diagnostics);

    internal IEnumerable<string> AssetPaths => Result.Assets.Select(a => a.Path);

    /// <summary>The markup of a page.</summary>
    internal string this[string address] => Text(Result.Pages.Single(p => p.Page.Address == address).File);

    internal string Asset(string start) => Text(Result.Assets.Single(a => a.Path.StartsWith(start, StringComparison.Ordinal)));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
