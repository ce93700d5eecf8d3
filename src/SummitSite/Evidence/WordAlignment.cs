namespace SummitSite.Evidence;

/// <summary>Where a quotation and a passage part: the quotation's word, counted from one, what stands here and there, and the passage's word, counted from zero.</summary>
internal sealed record WordDifference(int Word, string Here, string There, int At);

/// <summary>
/// The words of a quotation laid against those of a paragraph so that as many as possible are alike, wherever in the paragraph that is.
/// It explains; it decides nothing.
/// </summary>
internal sealed class WordAlignment
{
    private const int Same = 2, Other = -1;

    // After so many words alike in a row two texts have met again: one alone may be an "and" anywhere.
    private const int Meeting = 2;

    private const int MostShown = 8;

    private readonly string[] words;
    private readonly string[] passage;
    private readonly List<(int Word, int At, bool IsWord, bool IsPassage)> steps = [];

    internal WordAlignment(string[] words, string[] passage)
    {
        (this.words, this.passage) = (words, passage);
        var scores = Scores();
        var end = Enumerable.Range(0, passage.Length + 1).MaxBy(at => scores[words.Length, at]);
        // A last word that differs has its like in the source's next one, even where leaving it out would count no more.
        if (end < passage.Length && words.Length > 0 && scores[words.Length, end + 1] == scores[words.Length, end] && scores[words.Length, end + 1] == scores[words.Length - 1, end] + Other)
            end++;
        Score = scores[words.Length, end];
        Trace(scores, end);
        Alike = steps.Count(IsAlike);
    }

    /// <summary>Two for every word that is alike, one off for every other, one missing, and one too many.</summary>
    internal int Score { get; }

    /// <summary>How many words of the quotation have their like.</summary>
    internal int Alike { get; }

    /// <summary>The passage's word, counted from zero, at which it begins.</summary>
    internal int Start => steps[0].At;

    /// <summary>
    /// The first words that differ, up to where the texts meet again; null when none does. Where one of the texts only lacks words, a word next to them is shown on both sides.
    /// </summary>
    internal WordDifference? FirstDifference()
    {
        var from = steps.FindIndex(s => !IsAlike(s));
        if (from < 0)
            return null;
        var to = from + 1;
        while (to < steps.Count && !Meets(to))
            to++;
        if (steps[from..to].All(s => !s.IsWord) || (steps[from..to].All(s => !s.IsPassage) && steps[from].At < passage.Length))
            (from, to) = to < steps.Count ? (from, to + 1) : (Math.Max(0, from - 1), to);
        var part = steps[from..to];
        return new WordDifference(part[0].Word + 1, Shown(part.Where(s => s.IsWord).Select(s => words[s.Word])), Shown(part.Where(s => s.IsPassage).Select(s => passage[s.At])), part[0].At);
    }

    /// <summary>The best score of the first words against a stretch that ends before a word of the passage and starts anywhere.</summary>
    private int[,] Scores()
    {
        var scores = new int[words.Length + 1, passage.Length + 1];
        for (var w = 1; w <= words.Length; w++)
        {
            scores[w, 0] = scores[w - 1, 0] + Other;
            for (var p = 1; p <= passage.Length; p++)
                scores[w, p] = Math.Max(scores[w - 1, p - 1] + Weight(w - 1, p - 1), Math.Max(scores[w - 1, p], scores[w, p - 1]) + Other);
        }
        return scores;
    }

    private void Trace(int[,] scores, int end)
    {
        for (var (w, p) = (words.Length, end); w > 0;)
        {
            if (p > 0 && scores[w, p] == scores[w - 1, p - 1] + Weight(w - 1, p - 1))
                steps.Add((--w, --p, true, true));
            else if (scores[w, p] == scores[w - 1, p] + Other)
                steps.Add((--w, p, true, false));
            else
                steps.Add((w, --p, false, true));
        }
        steps.Reverse();
    }

    private int Weight(int word, int at) => words[word] == passage[at] ? Same : Other;

    private bool IsAlike((int Word, int At, bool IsWord, bool IsPassage) step) => step is { IsWord: true, IsPassage: true } && words[step.Word] == passage[step.At];

    // What the source has behind the last word is its own.
    private bool Meets(int step) =>
        steps.Skip(step).Take(Meeting).All(IsAlike) || (step == steps.Count - 1 && steps[step] is { IsWord: true, IsPassage: true } last && passage[last.At].TrimEnd(',', '.', ';', ':', '!', '?') == words[last.Word]);

    private static string Shown(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length <= MostShown ? string.Join(' ', all) : string.Join(' ', all[..MostShown]) + " …";
    }
}
