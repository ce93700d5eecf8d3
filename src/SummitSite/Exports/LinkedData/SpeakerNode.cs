using SummitSite.Content;
using SummitSite.Exports.Data;

namespace SummitSite.Exports.LinkedData;

/// <summary>Persons, outlets and institutions. The job is the one at the time of the meeting.</summary>
internal static class SpeakerNode
{
    internal static void Write(LinkedWriter node, Speaker speaker) => node.Node(TypeOf(speaker.Kind), node.Scope.Url(speaker), () =>
    {
        node.Text("name", speaker.Name);
        node.Texts("alternateName", speaker.Variants);
        node.Text("description", DataScope.Plain(speaker.Body));
        node.Texts("sameAs", speaker.SameAs.Select(u => u.AbsoluteUri));
        if (speaker.Kind == SpeakerKind.Person)
            WritePerson(node, speaker);
        else if (speaker.Organisation is { } owner)
            node.Text("ownershipFundingInfo", owner);
    });

    private static void WritePerson(LinkedWriter node, Speaker speaker)
    {
        node.Text("jobTitle", speaker.Role);
        if (speaker.Organisation is { } organisation)
            node.Node("affiliation", "Organization", null, () => node.Text("name", organisation));
    }

    private static string TypeOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "Person",
        SpeakerKind.Outlet => "NewsMediaOrganization",
        _ => "Organization",
    };
}
