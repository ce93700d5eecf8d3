using System.Collections.Immutable;
using SummitSite.Finishing;
using SummitSite.Finishing.Facts;
using SummitSite.Output;
using SummitSite.Reading;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>
/// What builds of one site leave each other, for whoever builds again and again: files as they were read, pages as they were made and looked through, schemas.
/// With it a build is quicker and the same to the byte. Belongs to one builder, which builds one after the other.
/// </summary>
public sealed class BuildMemory
{
    internal Kept<SourceFile, FileReading> Files { get; } = ContentReader.NewMemory();

    internal Kept<PageMaking, PageMarkup> Markup { get; } = Renderer.NewMemory();

    internal Kept<string, PageFacts> Pages { get; } = Finisher.NewMemory();

    internal Kept<BaseAddress, ImmutableArray<OutputFile>> Schemas { get; } = new((one, other) => one == other);

    internal void Begin()
    {
        Files.Begin();
        Markup.Begin();
        Pages.Begin();
        Schemas.Begin();
    }
}
