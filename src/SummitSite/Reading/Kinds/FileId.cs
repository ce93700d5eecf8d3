using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Kinds;

/// <summary>A file is named after its id. Writing the id as well is allowed, as long as it is the same.</summary>
internal static class FileId
{
    internal static readonly Field<string?> Field =
        Fields.Field.Maybe("id", Forms.SlugId, "Not needed: the file's name is the id. If it is written, it must be the same.", "talks-open");

    internal static void Check(FieldReader fields, Document document)
    {
        if (fields.Get(Field) is { } id && id != document.Id)
            document.Scope.Report(Rules.FileNameIsNotId(fields.At(Field), id, FileName(document)));
    }

    private static string FileName(Document document)
    {
        var path = document.Scope.Source.Path;
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
