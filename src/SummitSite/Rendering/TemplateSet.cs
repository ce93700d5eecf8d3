using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>All templates of a site, read once and shared by all pages. Reading a template is the same on every thread, so it is safe to share.</summary>
internal sealed partial class TemplateSet
{
    /// <summary>The frame of every page.</summary>
    internal const string Layout = "layouts/page";

    /// <summary>Files below here are published as they are.</summary>
    internal const string Assets = TemplateFile.Folder + "assets/";

    private readonly FrozenDictionary<string, TemplateFile> files;

    private TemplateSet(FrozenDictionary<string, TemplateFile> files) => this.files = files;

    /// <summary>
    /// Reads the templates. Reported: what cannot be read, what <paramref name="needed"/> names and is not there, what an include names and is not there,
    /// and what nobody uses; what the program brings need not be used.
    /// </summary>
    internal static TemplateSet Load(IEnumerable<SourceText> sources, ImmutableArray<string> needed, DiagnosticBag bag)
    {
        var files = new Dictionary<string, TemplateFile>(StringComparer.Ordinal);
        foreach (var source in sources.OrderBy(s => TemplateFile.NameOf(s.Path), StringComparer.Ordinal))
        {
            var name = TemplateFile.NameOf(source.Path);
            var template = Template.Parse(source.Content, source.Path, lexerOptions: new LexerOptions { Mode = ScriptMode.Default });
            if (template.HasErrors)
                bag.Add(Rules.TemplateSyntax(Place(source, template.Messages[0].Span), Sentence(template.Messages[0].Message)));
            files[name] = new TemplateFile(name, source, template);
        }
        var set = new TemplateSet(files.ToFrozenDictionary(StringComparer.Ordinal));
        foreach (var name in needed.Where(n => !files.ContainsKey(n)))
            bag.Add(Rules.MissingTemplate(Location.OfFile(TemplateFile.PathOf(name)), TemplateFile.PathOf(name), null));
        set.CheckIncludes(files.Values, needed, bag);
        return set;
    }

    internal IEnumerable<TemplateFile> Files => files.Values;

    /// <summary>Whether another set has the same templates, word for word.</summary>
    internal bool IsSameAs(TemplateSet other) =>
        files.Count == other.files.Count
        && files.All(f => other.files.TryGetValue(f.Key, out var file) && file.Source.Path == f.Value.Source.Path && file.Source.Content == f.Value.Source.Content);

    /// <summary>The template, or null when it is not there or cannot be read, both of which have been reported.</summary>
    internal TemplateFile? Find(string name) => files.GetValueOrDefault(name) is { Template.HasErrors: false } file ? file : null;

    /// <summary>The place of a span that the template engine names.</summary>
    internal Location Place(SourceSpan span)
    {
        var file = files.Values.FirstOrDefault(f => f.Source.Path == span.FileName);
        return file is null ? Location.OfFile(span.FileName ?? TemplateFile.PathOf(Layout)) : Place(file.Source, span);
    }

    private static Location Place(SourceText source, SourceSpan span) =>
        source.At(span.Start.Offset, Math.Max(0, span.End.Offset - span.Start.Offset + 1));

    private void CheckIncludes(IEnumerable<TemplateFile> all, ImmutableArray<string> needed, DiagnosticBag bag)
    {
        var used = needed.ToHashSet(StringComparer.Ordinal);
        foreach (var file in all)
            foreach (var match in IncludePattern().Matches(file.Source.Content).Cast<Match>())
            {
                var name = match.Groups["name"];
                used.Add(name.Value);
                if (!files.ContainsKey(name.Value))
                    bag.Add(Rules.MissingTemplate(file.Source.At(name.Index, name.Length), TemplateFile.PathOf(name.Value), NearestName.Of(name.Value, files.Keys)));
            }
        foreach (var file in all.Where(f => !used.Contains(f.Name) && !ProgramTemplates.Has(f.Source.Path)))
            bag.Add(Rules.UnusedTemplate(file.Source.Path));
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";

    [GeneratedRegex(@"\binclude\s+['""](?<name>[^'""]+)['""]", RegexOptions.CultureInvariant)]
    private static partial Regex IncludePattern();
}
