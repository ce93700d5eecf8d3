using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;

namespace SummitSite.Reading;

/// <summary>What one file gave: its entry or list of entries, what exists in it but could not be read, and what was found wrong; names without a kind are left to linking, which knows whose they are.</summary>
internal sealed record FileReading(object? Entry, Unread Unread, ImmutableArray<BareName> Bare, ImmutableArray<Diagnostic> Diagnostics);
