using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does every file of words say what English says, with the same places, and count as its language does?</summary>
internal static class WordsCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var files = index.Content.WordFiles;
        var program = files[0].Messages.ToImmutableDictionary(m => m.Key, StringComparer.Ordinal);
        var english = files.Where(f => f.Language == Catalogue.English).Aggregate(program, (all, f) => all.SetItems(f.Messages.Select(m => KeyValuePair.Create(m.Key, m))));
        foreach (var file in files.Skip(1))
        {
            if (!Catalogue.IsEnglish(file.Language))
                CheckWhole(file, english.Values, bag);
            CheckMessages(file, file.Language == Catalogue.English ? program : english, bag);
        }
    }

    private static void CheckWhole(WordFile file, IEnumerable<Message> english, DiagnosticBag bag)
    {
        foreach (var field in Missing(file))
            bag.Add(Rules.MissingSettingOfLanguage(file.At, field));
        var groups = file.Messages.ToLookup(m => m.Group, StringComparer.Ordinal);
        var keys = file.Messages.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var message in english.Where(m => !keys.Contains(m.Key) && !file.Faulty.Contains(m.Key) && !file.Faulty.Contains(m.Group)))
            bag.Add(Rules.UntranslatedWords(groups[message.Group].Select(m => m.KeyAt).FirstOrDefault(file.At), message.Key, message.Text.ToString()));
    }

    private static IEnumerable<string> Missing(WordFile file)
    {
        if (file.Direction is null)
            yield return "direction";
        if (file.Plurals is null)
            yield return "plurals";
        if (file.Months.IsEmpty)
            yield return "months";
    }

    private static void CheckMessages(WordFile file, ImmutableDictionary<string, Message> english, DiagnosticBag bag)
    {
        var rule = file.Plurals ?? (Catalogue.IsEnglish(file.Language) ? PluralRule.English : null);
        foreach (var message in file.Messages)
        {
            if (message.IsCounted && rule is not null)
                CheckForms(message, rule, bag);
            if (!english.TryGetValue(message.Key, out var model))
                continue;
            if (model.IsCounted != message.IsCounted)
                bag.Add(Rules.CountsOtherwise(message.At, message.Key, model.IsCounted));
            else
                CheckPlaces(message, model, bag);
        }
    }

    private static void CheckForms(Message message, PluralRule rule, DiagnosticBag bag)
    {
        foreach (var category in rule.Categories.Where(c => !message.Forms.ContainsKey(c)))
            bag.Add(Rules.MissingPluralForm(message.At, message.Key, Plurals.Words.Word(category)));
        foreach (var category in message.Forms.Keys.Except(rule.Categories))
            bag.Add(Rules.OtherPluralForm(message.At, message.Key, Plurals.Words.Word(category), rule.Categories.Select(Plurals.Words.Word)));
    }

    // Every form has every place: a value that one of them leaves out would be lost for some numbers only, which nobody would notice.
    private static void CheckPlaces(Message message, Message model, DiagnosticBag bag)
    {
        foreach (var (missing, extra) in message.Forms.Values.Select(f => message.Differences(f, model)).Where(d => d != default))
            bag.Add(Rules.OtherPlaces(message.At, message.Key, missing, extra));
    }
}
