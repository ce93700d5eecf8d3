namespace SummitSite.Output;

/// <summary>Failures of the machine, as against bugs of ours, in words that name no path of the machine.</summary>
internal static class DiskFault
{
    // errno ENOSPC and EROFS, as the runtime passes them on; ERROR_DISK_FULL and ERROR_WRITE_PROTECT as HRESULT.
    private static readonly int[] Full = [28, unchecked((int)0x80070070)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    // errno EEXIST and ERROR_ALREADY_EXISTS.
    private static readonly int[] There = [17, unchecked((int)0x800700B7)];

    /// <summary>The same of what could not be written: a folder that is missing then is one that could not be made.</summary>
    internal static string DescribeWrite(Exception fault) =>
        fault is DirectoryNotFoundException || There.Contains(fault.HResult) ? "a file stands where a folder has to be" : Describe(fault);

    internal static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The end of a sentence: "… could not be written: the disk is full."</summary>
    internal static string Describe(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "its path is too long for this system",
        FileNotFoundException or DirectoryNotFoundException => "it disappeared in the meantime",
        _ when Full.Contains(fault.HResult) => "the disk is full",
        _ when ReadOnly.Contains(fault.HResult) => "the disk cannot be written to",
        _ => $"the disk reports fault {fault.HResult}",
    };
}
