using SummitSite.Reading;
using SummitSite.Reading.Fields;
using Xunit;

namespace SummitSite.Tests.Reading;

public sealed class ContentReferenceTests
{
    [Fact]
    public void The_reference_of_content_is_what_the_readers_describe() =>
        Golden.Verify("docs/content.md", ContentReference.Markdown(ContentReader.FileKinds));

    [Fact]
    public void Every_field_says_what_it_is_for_and_shows_an_example() =>
        Assert.All(All(), field =>
        {
            Assert.EndsWith(".", field.Purpose, StringComparison.Ordinal);
            Assert.NotEmpty(field.Example);
        });

    [Fact]
    public void Names_of_fields_are_lower_case_words() =>
        Assert.All(All(), field => Assert.Matches("^[a-z]+(_[a-z]+)*$", field.Name));

    private static IEnumerable<Field> All() => ContentReader.FileKinds.SelectMany(k => Below(k.Descriptor));

    private static IEnumerable<Field> Below(Descriptor descriptor) =>
        descriptor.Fields.Concat(ContentReference.Groups(descriptor).SelectMany(g => Below(g.Group)));
}
