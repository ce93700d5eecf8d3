using System.Collections.Immutable;
using SummitSite.Cards;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using SummitSite.Finishing;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Pages;
using SummitSite.Reading;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>
/// A build, from what was found in a folder to files that are not yet written. It reads no disk, no clock and no environment, never throws for a mistake
/// in content, and each stage goes as far as it can, so that an author sees every problem at once. Only what needs whole pages waits until they are whole.
/// </summary>
public static class SiteBuild
{
    /// <param name="sources">What the site is made from.</param>
    /// <param name="options">What the build was told.</param>
    /// <param name="met">Findings made while the sources were loaded.</param>
    /// <param name="entering">Told the name of each stage before it starts; an exception it throws ends the build.</param>
    /// <param name="memory">What earlier builds of the same builder left, to be quicker; null for a build of its own.</param>
    public static BuildResult Run(
        SiteSources sources, BuildOptions options, ImmutableArray<Diagnostic> met = default, Action<string>? entering = null, BuildMemory? memory = null)
    {
        var enter = entering ?? (_ => { });
        var bag = new DiagnosticBag();
        bag.AddRange(met.IsDefault ? [] : met);
        memory?.Begin();

        enter("Reading");
        var (content, templates, evidence) = Read(sources, bag, memory);
        TemplateWords.Check(templates, Catalogue.For(content.Site?.Language ?? Catalogue.English, content.WordFiles), content, bag);
        enter("Linking");
        if (Linker.Link(content, bag) is not { } index)
            return Result(new Made(content, evidence), bag, options);
        Weighing.Apply(index.Site, bag);
        enter("Checking");
        Checks.Run(index, evidence, Archive.Of(ContentReader.Archive(sources), f => TextFile.Decode(f, bag)), bag);
        var site = AddressOf(index.Site, options, bag);
        var scope = new DataScope(index, site, evidence ?? EvidenceLock.Empty);
        enter("Rendering");
        ImmutableArray<OutputFile> forms = bag.HasErrors ? [] : SiteExports.OfContent(scope, e => EventView.TimeOf(e, index).Text, () => SearchEntries.All(index));
        var cards = SharingCards.Of(index);
        var pages = Render(scope, forms, cards, templates, bag, memory);
        if (bag.HasErrors)
            return Result(new Made(content, evidence, index, site, pages), bag, options);
        enter("Finishing");
        ImmutableArray<DrawnFile> drawn = [.. cards.All.Select(c => c.File), .. Icon.All.Select(i => i.File)];
        var files = Finish(pages, SiteFiles.Assets(sources), [.. forms, .. SiteExports.OfPages(pages, site), .. SiteSchemas.Published(site, memory?.Schemas)], drawn, site, bag, memory);
        if (!bag.HasErrors)
            Weighing.ReportUnused(index.Site, bag);
        return Result(new Made(content, evidence, index, site, pages, files, drawn), bag, options);
    }

    private static (SiteContent Content, TemplateSet Templates, EvidenceLock? Evidence) Read(SiteSources sources, DiagnosticBag bag, BuildMemory? memory)
    {
        var (content, templates, evidence) = ((SiteContent?)null, (TemplateSet?)null, (EvidenceLock?)null);
        Parallel.Invoke(
            () => content = ContentReader.Read(sources, bag, memory?.Files),
            () => templates = TemplateSet.Load(SiteFiles.Templates(sources, bag), SitePages.Templates, bag),
            () => evidence = LockFile.Read(sources, bag),
            () => _ = ProgramWords.English);
        return (content!, templates!, evidence);
    }

    private static BaseAddress AddressOf(Site site, BuildOptions options, DiagnosticBag bag)
    {
        if (options.BaseUrl is not { } written)
            return new BaseAddress(site.BaseUrl);
        if (Uri.TryCreate(written, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", Query: "", Fragment: "", UserInfo: "" })
            return new BaseAddress(url);
        bag.Add(Rules.BaseUrlForm(written));
        return new BaseAddress(site.BaseUrl);
    }

    private static ImmutableArray<RenderedPage> Render(
        DataScope scope, ImmutableArray<OutputFile> forms, SharingCards cards, TemplateSet templates, DiagnosticBag bag, BuildMemory? memory)
    {
        var index = scope.Index;
        var renderer = new Renderer(templates, SiteView.Of(index), index.Words, memory?.Markup);
        var embeds = new EmbedRenderer(index, (template, view, address) => renderer.Fragment(template, view, address, bag));
        return renderer.RenderAll(SitePages.Plan(new ProseRenderer(index, embeds.Render, embeds.Draw), scope, forms, cards), bag);
    }

    private static ImmutableArray<OutputFile> Finish(
        ImmutableArray<RenderedPage> pages, ImmutableArray<Asset> assets, ImmutableArray<OutputFile> exports, ImmutableArray<DrawnFile> drawn, BaseAddress site,
        DiagnosticBag bag, BuildMemory? memory)
    {
        var finished = Finisher.Finish(pages, assets, [.. exports.Select(f => f.Path), .. drawn.Select(d => d.Path)], site, bag, memory?.Pages);
        ImmutableArray<OutputFile> files = [.. finished.Assets, .. finished.Pages.Select(p => p.File), .. exports];
        OutputPaths.Check([.. files.Select(f => f.Path), .. drawn.Select(d => d.Path)], bag);
        return files;
    }

    private static BuildResult Result(Made made, DiagnosticBag bag, BuildOptions options)
    {
        var diagnostics = options.Strict ? [.. bag.Sorted().Select(Stricter)] : bag.Sorted();
        var isWhole = diagnostics.All(d => d.Severity != Severity.Error);
        var tree = isWhole && made.Files is { } files ? new OutputTree(files, made.Drawn) : null;
        return new BuildResult(diagnostics, tree, BuildSummary.Of(made, diagnostics), made.Address?.Path ?? "/") { Index = made.Index };
    }

    private static Diagnostic Stricter(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
