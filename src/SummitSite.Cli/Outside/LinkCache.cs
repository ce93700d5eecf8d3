using System.Globalization;
using System.Text.Json;

namespace SummitSite.Cli.Outside;

/// <summary>
/// Answers of earlier checks, in <c>.summitsite/links.json</c> below the site's root, so that a site that was asked lately is not asked again. Failures are not kept.
/// What cannot be read is passed over: the worst that comes of it is another request. The folder tells Git to ignore it.
/// </summary>
internal sealed class LinkCache
{
    internal const string Folder = ".summitsite";

    private const string FileName = "links.json";

    private static readonly TimeSpan MostAge = TimeSpan.FromDays(7);

    private readonly Dictionary<string, (LinkAnswer Answer, DateTimeOffset Asked)> kept = new(StringComparer.Ordinal);
    private readonly TimeProvider clock;

    private LinkCache(TimeProvider clock) => this.clock = clock;

    internal static LinkCache Load(string root, TimeProvider clock)
    {
        var cache = new LinkCache(clock);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(root, Folder, FileName)));
            foreach (var link in json.RootElement.EnumerateArray())
                cache.Read(link);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            cache.kept.Clear();
        }
        return cache;
    }

    /// <summary>The answer to an address that was asked in the last seven days; null otherwise.</summary>
    internal LinkAnswer? Find(Uri url) =>
        kept.TryGetValue(url.AbsoluteUri, out var known) && clock.GetUtcNow() - known.Asked is { Ticks: >= 0 } age && age < MostAge ? known.Answer : null;

    internal void Keep(Uri url, LinkAnswer answer)
    {
        lock (kept)
            if (answer.State is LinkState.Failed or LinkState.Gone)
                kept.Remove(url.AbsoluteUri);
            else
                kept[url.AbsoluteUri] = (answer, clock.GetUtcNow());
    }

    /// <summary>Writes the answers to these addresses; those that content no longer names are dropped. False when the disk refuses.</summary>
    internal bool Save(string root, IEnumerable<Uri> urls)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.Join(root, Folder)).FullName;
            File.WriteAllText(Path.Join(folder, ".gitignore"), "*\n");
            var draft = Path.Join(folder, FileName + ".new");
            using (var stream = File.Create(draft))
                Write(stream, urls.Select(u => u.AbsoluteUri).Where(kept.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            File.Move(draft, Path.Join(folder, FileName), overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Write(Stream stream, IEnumerable<string> urls)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var url in urls)
        {
            var (answer, asked) = kept[url];
            json.WriteStartObject();
            json.WriteString("url", url);
            json.WriteString("asked", asked.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("state", answer.State.ToString());
            json.WriteString("why", answer.Why);
            if (answer.MovedTo is { } to)
                json.WriteString("movedTo", to.AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Read(JsonElement link)
    {
        var movedTo = link.TryGetProperty("movedTo", out var to) ? new Uri(to.GetString()!) : null;
        var answer = new LinkAnswer(Enum.Parse<LinkState>(link.GetProperty("state").GetString()!), link.GetProperty("why").GetString()!, movedTo);
        kept[link.GetProperty("url").GetString()!] = (answer, link.GetProperty("asked").GetDateTimeOffset());
    }
}
