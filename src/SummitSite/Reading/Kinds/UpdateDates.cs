using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Kinds;

/// <summary>A text is updated after it was published.</summary>
internal static class UpdateDates
{
    internal static void Check(FieldReader fields, Field<When> published, Field<When?> updated, ReadScope scope)
    {
        if (fields.IsWhole && fields.Get(updated) is { } late && fields.Get(published) is var early && late.IsBefore(early))
            scope.Report(Rules.EarlierThan(fields.At(updated), updated.Name, late.Text, published.Name, early.Text, fields.At(published)));
    }
}
