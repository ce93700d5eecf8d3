using System.Text;

namespace SummitSite.Finishing.Facts;

/// <summary>Collects what a page's security policy must allow.</summary>
internal sealed class PolicyCollector
{
    private readonly List<string> scripts = [];
    private readonly List<string> styles = [];
    private readonly List<string> styleAttributes = [];
    private readonly StringBuilder text = new();
    private string? open;
    private bool hasScriptFile;
    private bool hasForm;
    private bool hasMedia;
    private bool hasManifest;

    internal void Open(Tag tag)
    {
        if (tag.Value("style") is { } style)
            styleAttributes.Add(style);
        if (tag.Name == "script" && tag.Has("src"))
            hasScriptFile = true;
        else if (tag.Name == "style" || (tag.Name == "script" && IsRun(tag.Value("type"))))
            (open, _) = (tag.Name, text.Clear());
        hasForm |= tag.Name == "form";
        hasMedia |= tag.Name is "audio" or "video";
        hasManifest |= tag.Name == "link" && string.Equals(tag.Value("rel"), "manifest", StringComparison.OrdinalIgnoreCase);
    }

    internal void Text(ReadOnlySpan<char> inside)
    {
        if (open is not null)
            text.Append(inside);
    }

    internal void Close(string element)
    {
        if (element != open)
            return;
        (open == "style" ? styles : scripts).Add(text.ToString());
        open = null;
    }

    internal PolicyFacts ToFacts() =>
        new([.. scripts.Distinct()], [.. styles.Distinct()], [.. styleAttributes.Distinct()], hasScriptFile, hasForm, hasMedia, hasManifest);

    // Scripts of other types, such as application/ld+json, are data: browsers do not run them, and the policy does not concern them.
    private static bool IsRun(string? type) =>
        type?.Trim().ToLowerInvariant() is null or "" or "module" or "importmap" or "speculationrules" or "text/javascript" or "application/javascript";
}
