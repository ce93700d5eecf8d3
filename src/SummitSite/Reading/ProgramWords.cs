using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>The words the program brings: English, the repository's own <c>content/i18n/en.yaml</c>, which travels in the assembly.</summary>
internal static class ProgramWords
{
    /// <summary>The file as it was written, from which another language starts.</summary>
    internal static SourceText Text { get; } = Load(WordsReader.PathOf(Catalogue.English));

    internal static WordFile English { get; } = Read(Text);

    private static SourceText Load(string path)
    {
        using var stream = typeof(ProgramWords).Assembly.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"The program was built without {path}");
        using var reader = new StreamReader(stream);
        return new SourceText(path, reader.ReadToEnd());
    }

    private static WordFile Read(SourceText source)
    {
        var bag = new DiagnosticBag();
        var document = Document.Open(source, WordsReader.File, new ReadScope(source, bag), bag);
        if (document is null || WordsReader.Read(document) is not { } words || bag.Count > 0)
            throw new InvalidOperationException($"The program was built with a faulty {source.Path}: {bag.Sorted()[0].At} {bag.Sorted()[0].Message}");
        return words;
    }
}
