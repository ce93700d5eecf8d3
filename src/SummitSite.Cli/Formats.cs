namespace SummitSite.Cli;

/// <summary>The words for formats.</summary>
internal static class Formats
{
    internal static readonly IReadOnlyList<string> Words = ["text", "json", "github", "sarif"];

    internal static Format? Find(string word) => word switch
    {
        "text" => Format.Text,
        "json" => Format.Json,
        "github" => Format.GitHub,
        "sarif" => Format.Sarif,
        _ => null,
    };
}
