using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>The browser that is on this machine: a Chromium or a Chrome. None is downloaded here; <c>install.sh</c> does what can be done about a missing one.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Without a sandbox, because test machines are often containers whose user is root; the only pages it opens are ours. Nothing it would fetch for itself.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    internal static async Task<IBrowser> Start(IPlaywright playwright)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(Path is { } path
                ? new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags }
                : new BrowserTypeLaunchOptions { Channel = "chrome", Args = Flags });
        }
        catch (PlaywrightException fault)
        {
            throw new InvalidOperationException(
                "These tests need a Chromium or a Chrome on the PATH. On Debian: apt-get install --no-install-recommends chromium; elsewhere install Chrome. " + fault.Message, fault);
        }
    }

    /// <summary>On the search path; null leaves it to Playwright, which knows where Windows and macOS keep a Chrome.</summary>
    private static string? Path =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
