namespace SummitSite.Cli.Tests;

/// <summary>A test that needs the seed article, whose text is not ours to keep here: it runs where SUMMIT_SEED names the file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (SeedPath is null)
            Skip = "SUMMIT_SEED does not name the seed article's text.";
    }

    internal static string? SeedPath => Environment.GetEnvironmentVariable("SUMMIT_SEED") is { Length: > 0 } path && File.Exists(path) ? path : null;
}
