using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SummitSite.Pages;
using SummitSite.Rendering;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed partial class ViewTests
{
    public static TheoryData<string> Views => [.. Types().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_lists_each_of_its_properties_once_by_its_name(string name)
    {
        var type = Types().Single(t => t.Name == name);
        var parameters = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).OrderByDescending(c => c.GetParameters().Length).First().GetParameters();
        var listed = Listed(type);
        var computed = listed.Except(parameters.Select(p => SnakeCase(p.Name!))).ToArray();
        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal([], parameters.Select(p => SnakeCase(p.Name!)).Except(listed));
        Assert.All(computed, c => Assert.Contains(type.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic), p => SnakeCase(p.Name) == c));
    }

    [Fact]
    public void The_frame_is_the_last_thing_a_page_makes_because_it_takes_the_notes() =>
        Assert.All(
            Types().Where(t => t.GetProperty("Frame") is not null),
            t => Assert.Equal("Frame", t.GetConstructors()[0].GetParameters()[^1].Name));

    // The names alone are asked for, so an instance whose properties were never set will do.
    private static string[] Listed(Type type)
    {
        var view = (View)RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(f => f.FieldType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal)))
            field.SetValue(view, field.FieldType.GetField("Empty")!.GetValue(null));
        return [.. view.AllMembers.Select(m => m.Name)];
    }

    private static IEnumerable<Type> Types() =>
        typeof(SitePages).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(View)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal);

    private static string SnakeCase(string name) => Capital().Replace(name, m => (m.Index == 0 ? "" : "_") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
