namespace SummitSite.Cli.Serving;

/// <summary>The state of a site's folders in a number: equal when no file came, went, grew or was written since. Cheap: no file is opened.</summary>
internal readonly record struct FolderStamp(int Files, long Sum)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>Of the folders that exist. One that vanishes while it is looked at gives a stamp that is equal to no other.</summary>
    internal static FolderStamp Of(IEnumerable<string> folders)
    {
        var (files, sum) = (0, 0L);
        try
        {
            foreach (var file in folders.Select(f => new DirectoryInfo(f)).Where(f => f.Exists).SelectMany(f => f.EnumerateFiles("*", Everything)))
                (files, sum) = (files + 1, sum + HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc));
            return new FolderStamp(files, sum);
        }
        catch (IOException)
        {
            return new FolderStamp(-1, Environment.TickCount64);
        }
    }
}
