namespace SummitSite.Tests;

/// <summary>Texts that lie beside the tests and travel inside the assembly, so that no test depends on the folder it runs in.</summary>
internal static class TestResource
{
    internal static string Read(string name)
    {
        using var stream = typeof(TestResource).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no {name} in the assembly", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The names that end so, in ordinal order.</summary>
    internal static IEnumerable<string> Names(string ending) =>
        typeof(TestResource).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
