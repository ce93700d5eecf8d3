using System.Collections.Immutable;

namespace SummitSite.Reading.Fields;

/// <summary>What a value looks like, for the reference and for schemas: the machine's half of a <see cref="Form{T}"/>.</summary>
internal abstract record FieldShape
{
    /// <summary>
    /// Text, matching <paramref name="Pattern"/> (an ECMA 262 expression) where there is one, in a JSON Schema format where there is one.
    /// <paramref name="Bare"/> says what YAML takes for a number, and is such text all the same.
    /// </summary>
    internal sealed record Words(string? Pattern = null, string? Format = null, BareWords Bare = BareWords.None) : FieldShape;

    /// <summary>One word of a closed list.</summary>
    internal sealed record Choice(ImmutableArray<string> Options) : FieldShape;

    /// <summary>A number; whole where <paramref name="IsWhole"/>.</summary>
    internal sealed record Number(bool IsWhole) : FieldShape;

    /// <summary>true or false.</summary>
    internal sealed record Flag : FieldShape;

    /// <summary>A list of at least <paramref name="Least"/> items of one shape.</summary>
    internal sealed record List(FieldShape Item, int Least) : FieldShape;

    /// <summary>A group of fields.</summary>
    internal sealed record Group(Descriptor Descriptor) : FieldShape;

    /// <summary>
    /// A group whose names are the writer's own, matching <paramref name="Names"/> (an ECMA 262 expression) where there is one; each value of one shape.
    /// <paramref name="Needed"/> is the one name that must be there.
    /// </summary>
    internal sealed record Named(FieldShape Value, string? Names = null, string? Needed = null) : FieldShape;

    /// <summary>One shape or another, told apart by whether it is text, a list or a group.</summary>
    internal sealed record Either(FieldShape One, FieldShape Other) : FieldShape;
}

/// <summary>What is written without quotation marks and is text to us, though YAML takes it for a number.</summary>
internal enum BareWords
{
    /// <summary>Nothing: no such text looks like a number.</summary>
    None,

    /// <summary>A year of four digits.</summary>
    Years,

    /// <summary>Digits alone.</summary>
    Digits,

    /// <summary>Any number.</summary>
    All,
}
