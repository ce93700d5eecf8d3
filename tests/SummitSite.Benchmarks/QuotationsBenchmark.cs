using System.Globalization;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Reading;

namespace SummitSite.Benchmarks;

/// <summary>As many quotations as archived articles of ten kilobytes, each found and sealed in its own. <c>quotations [NUMBER]</c></summary>
internal static class QuotationsBenchmark
{
    internal static void Run(string[] arguments)
    {
        var number = arguments is [var written] ? int.Parse(written, CultureInfo.InvariantCulture) : 1000;
        var sources = Corpus.OfQuotations(number);
        var content = ContentReader.Read(sources, new DiagnosticBag());
        Seal();
        Arms.Compare(9, ($"{number} quotations, {number} articles", () => Sample.Of(Seal)));

        void Seal()
        {
            var bag = new DiagnosticBag();
            var sealing = Sealing.Seal(content, Archive.Of(ContentReader.Archive(sources), f => TextFile.Decode(f, bag)), EvidenceLock.Empty, "2026-11-27", bag);
            if (sealing.Quotations.Count != number)
                throw new InvalidOperationException($"Only {sealing.Quotations.Count} of {number} quotations were found.");
        }
    }
}
