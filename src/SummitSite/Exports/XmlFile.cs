using System.Text;
using System.Xml;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>Writes an XML file: UTF-8, indented by two spaces, lines ended by a line feed.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };

    internal static OutputFile Of(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
            write(writer);
        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, bytes.ToArray(), OutputPhase.Index);
    }

    /// <summary>An element with text. Characters that XML cannot hold, such as a form feed, are left out.</summary>
    internal static void Element(this XmlWriter writer, string name, string ns, string text) =>
        writer.WriteElementString(name, ns, string.Concat(text.EnumerateRunes().Where(IsAllowed)));

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || (XmlConvert.IsXmlChar((char)rune.Value) && rune.Value != 0xFFFD);
}
