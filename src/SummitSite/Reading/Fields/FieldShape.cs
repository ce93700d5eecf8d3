using System.Collections.Immutable;

namespace SummitSite.Reading.Fields;

/// <summary>What a value looks like, for the reference and for schemas: the machine's half of a <see cref="Form{T}"/>.</summary>
internal abstract record FieldShape
{
    /// <summary>Text, matching <paramref name="Pattern"/> (an ECMA 262 expression) where there is one, in a JSON Schema format where there is one.</summary>
    internal sealed record Words(string? Pattern = null, string? Format = null) : FieldShape;

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

    /// <summary>A group whose names are the writer's own, matching <paramref name="Names"/> (an ECMA 262 expression) where there is one; each value of one shape.</summary>
    internal sealed record Named(FieldShape Value, string? Names = null) : FieldShape;
}
