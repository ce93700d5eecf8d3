using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SummitSite.Exports;
using SummitSite.Output;
using SummitSite.Reading;
using SummitSite.Reading.Schemas;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>
/// The JSON Schemas of everything editors write: published with the site under <c>schemas/</c>, and beside the content under <c>.vscode/schemas/</c>, where an editor
/// finds them without a network. What tells Visual Studio Code of them stands next to those.
/// </summary>
public static class SiteSchemas
{
    /// <summary>Where they stand beside the content.</summary>
    public const string Folder = ".vscode/schemas/";

    private const string Extensions =
        """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """;

    /// <summary>The schemas as they stand beside the content, without an id: each goes by where it lies.</summary>
    public static ImmutableArray<SiteFile> All { get; } = [.. ContentReader.FileKinds.Select(k => new SiteFile(Folder + NameOf(k), Of(k, NameOf(k), null).Bytes))];

    /// <summary>What Visual Studio Code is told: which schema is whose, and how YAML is indented. An editor may have settings of their own there.</summary>
    public static ImmutableArray<SiteFile> Settings { get; } =
        [new(".vscode/extensions.json", Encoding.UTF8.GetBytes(Extensions.ReplaceLineEndings("\n"))), new(".vscode/settings.json", JsonFile.Of("settings.json", WriteSettings).Bytes)];

    /// <summary>The schemas as they are published, each under its own address.</summary>
    internal static ImmutableArray<OutputFile> Published(BaseAddress site, Kept<BaseAddress, ImmutableArray<OutputFile>>? memory = null) =>
        memory is null ? Under(site) : memory.Get("schemas", site, Under);

    /// <summary>The file that describes a kind.</summary>
    internal static string NameOf(FileKind kind) => $"{kind.Word}.schema.json";

    private static ImmutableArray<OutputFile> Under(BaseAddress site) => [.. ContentReader.FileKinds.Select(k => Of(k, "schemas/" + NameOf(k), site.Absolute("/schemas/" + NameOf(k))))];

    private static OutputFile Of(FileKind kind, string path, string? id) => JsonFile.Of(path, json => ContentSchema.Write(json, kind, id));

    private static void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("yaml.schemas");
        foreach (var kind in ContentReader.FileKinds.Where(k => k.Body is null))
            json.WriteString($"./{Folder}{NameOf(kind)}", kind.Pattern);
        json.WriteEndObject();
        json.WriteBoolean("yaml.schemaStore.enable", false);
        json.WriteStartObject("[yaml]");
        json.WriteBoolean("editor.insertSpaces", true);
        json.WriteNumber("editor.tabSize", 2);
        json.WriteEndObject();
        json.WriteStartObject("[markdown]");
        json.WriteString("editor.wordWrap", "on");
        json.WriteEndObject();
        json.WriteString("files.eol", "\n");
        json.WriteEndObject();
    }
}
