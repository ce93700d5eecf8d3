using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>
/// A file that pages refer to and that is published under a name made from its bytes. The address is the one that templates, content and
/// style sheets write: <c>/assets/site.css</c>, <c>/images/map.png</c>, not percent-encoded. The origin is the file it was read from.
/// </summary>
internal sealed record Asset(string Address, ReadOnlyMemory<byte> Bytes, Location? Origin);
