using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SummitSite.Finishing.Assets;
using SummitSite.Finishing.Facts;

namespace SummitSite.Finishing;

/// <summary>
/// The tightest policy under which a page works, for a meta element: a static host cannot be told to send headers. What a page does not have, it does not allow;
/// inline scripts and styles are allowed by the hash of their text. Every page may ask its own host, because tools that measure a page ask it in the page's name.
/// </summary>
internal static class ContentSecurityPolicy
{
    internal static string For(PolicyFacts page, PublishedAssets assets) => string.Join("; ", Directives(page, assets));

    /// <summary>A hash as a policy writes it.</summary>
    internal static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static IEnumerable<string> Directives(PolicyFacts page, PublishedAssets assets)
    {
        yield return "default-src 'none'";
        yield return $"img-src 'self'{(assets.HasInlinePictures ? " data:" : "")}";
        yield return $"style-src 'self'{Hashes(page.Styles)}";
        if (page.StyleAttributes.Length > 0)
            yield return $"style-src-attr 'unsafe-hashes'{Hashes(page.StyleAttributes)}";
        if (page.HasScriptFile || page.Scripts.Length > 0)
            yield return $"script-src{(page.HasScriptFile ? " 'self'" : "")}{Hashes(page.Scripts)}";
        yield return "connect-src 'self'";
        if (assets.HasFonts)
            yield return "font-src 'self'";
        if (page.HasMedia)
            yield return "media-src 'self'";
        if (page.HasManifest)
            yield return "manifest-src 'self'";
        yield return "base-uri 'none'";
        yield return $"form-action {(page.HasForm ? "'self'" : "'none'")}";
    }

    private static string Hashes(ImmutableArray<string> texts) => string.Concat(texts.Select(t => " " + Hash(t)));
}
