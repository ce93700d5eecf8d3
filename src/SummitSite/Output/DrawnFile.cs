namespace SummitSite.Output;

/// <summary>
/// A file that is dear to make and is made only where it does not stand already. Its name tells everything that it depends on: two files of one name have the same bytes.
/// </summary>
public sealed record DrawnFile(string Path, Func<ReadOnlyMemory<byte>> Draw);
