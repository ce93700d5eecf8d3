using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Rendering;

public sealed class TemplateReferenceTests
{
    [Fact]
    public void The_reference_of_templates_is_what_the_views_declare() => Golden.Verify("docs/templates.md", TemplateReference.Markdown());

    [Fact]
    public void Every_field_of_a_view_has_a_meaning_in_view_fields_txt() =>
        Assert.Equal([], TemplateReference.Views.SelectMany(v => TemplateReference.FieldsOf(v).Where(f => TemplateReference.Meaning(v, f.Name) is null).Select(f => $"{TemplateReference.NameOf(v)}.{f.Name}")));

    [Fact]
    public void Every_page_has_the_template_that_is_named() =>
        Assert.Equal(
            Repository.FilesBelow("templates/pages").Select(f => f.Path).Order(StringComparer.Ordinal),
            TemplateReference.Views.Where(TemplateReference.IsPage).Select(TemplateReference.PathOf).Order(StringComparer.Ordinal));

    [Fact]
    public void No_meaning_is_left_of_a_field_that_has_gone()
    {
        var used = TemplateReference.Views.SelectMany(v => TemplateReference.FieldsOf(v).SelectMany(f => new[] { f.Name, $"{TemplateReference.NameOf(v)}.{f.Name}" })).ToHashSet();
        Assert.Equal([], TemplateReference.Meanings.Keys.Except(used));
    }
}
