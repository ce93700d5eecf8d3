using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SummitSite.Cli.Outside;

/// <summary>
/// What a <c>robots.txt</c> (RFC 9309) says to a program of one name: the groups that name it, or else those for everybody. The longest rule that fits a path decides,
/// and of two equally long ones that which allows. <paramref name="Delay"/> is how long the host asks to wait between requests; null when it does not say.
/// </summary>
internal sealed record RobotsRules(ImmutableArray<RobotsRule> Rules, TimeSpan? Delay)
{
    internal static readonly RobotsRules AllowAll = new([], null);

    internal static readonly RobotsRules RefuseAll = new([new RobotsRule(false, "/")], null);

    internal bool Allows(Uri url)
    {
        var path = url.PathAndQuery;
        return path == "/robots.txt" || Rules.Where(r => r.Fits(path)).OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allows).FirstOrDefault() is not { Allows: false };
    }

    internal static RobotsRules Parse(string text, string program)
    {
        var groups = Groups(text);
        var own = groups.Where(g => g.Names.Any(n => string.Equals(n, program, StringComparison.OrdinalIgnoreCase))).ToArray();
        var mine = own.Length > 0 ? own : [.. groups.Where(g => g.Names.Contains("*"))];
        return new RobotsRules([.. mine.SelectMany(g => g.Rules)], mine.Select(g => g.Delay).FirstOrDefault(d => d is not null));
    }

    private static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        var isNaming = false;
        foreach (var (name, value) in text.Split('\n').Select(Line).Where(l => l.Name.Length > 0))
        {
            if (name == "user-agent")
            {
                if (!isNaming)
                    groups.Add(new Group([], []));
                groups[^1].Names.Add(value.Split('/')[0]);
            }
            else if (groups.Count > 0 && name is "allow" or "disallow" && value.Length > 0)
                groups[^1].Rules.Add(new RobotsRule(name == "allow", value));
            else if (groups.Count > 0 && name == "crawl-delay" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86400)
                groups[^1].Delay = TimeSpan.FromSeconds(seconds);
            isNaming = name == "user-agent";
        }
        return groups;
    }

    private static (string Name, string Value) Line(string line)
    {
        var said = line.Split('#')[0];
        return said.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim()) : ("", "");
    }

    private sealed record Group(List<string> Names, List<RobotsRule> Rules)
    {
        internal TimeSpan? Delay { get; set; }
    }
}

/// <summary>A rule for the paths that start so; <c>*</c> stands for anything, and <c>$</c> at the end for the end.</summary>
internal sealed record RobotsRule(bool Allows, string Path)
{
    internal bool Fits(string path)
    {
        var pattern = new StringBuilder("^").Append(Regex.Escape(Path.TrimEnd('$')).Replace("\\*", ".*", StringComparison.Ordinal)).Append(Path.EndsWith('$') ? "$" : "");
        return Regex.IsMatch(path, pattern.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
