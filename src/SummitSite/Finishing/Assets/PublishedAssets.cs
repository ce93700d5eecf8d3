using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Finishing.Assets;

/// <summary>Assets under the names they are published by. Addresses are site-relative; the published ones are percent-encoded.</summary>
internal sealed record PublishedAssets(FrozenDictionary<string, string> Addresses, ImmutableArray<OutputFile> Files, bool HasInlinePictures, bool HasFonts)
{
    /// <summary>The published address of an asset, or null when there is none at the address.</summary>
    internal string? AddressOf(string address) => Addresses.GetValueOrDefault(address);
}
