using System.Collections.Immutable;

namespace SummitSite.Reading.Fields;

/// <summary>
/// The one description of a field: its name, its form, whether it is required, what it is for, an example.
/// The readers, the messages, the reference and the schemas all come from it.
/// </summary>
internal abstract record Field(string Name, string Expected, FieldShape Shape, bool IsRequired, string Purpose, string Example)
{
    /// <summary>A field every such group has. Without it the group cannot be read.</summary>
    internal static Field<T> Required<T>(string name, Form<T> form, string purpose, string example) =>
        new(name, form, true, default!, purpose, example);

    /// <summary>A list that every such group has; it stands for an empty one when it cannot be read.</summary>
    internal static Field<ImmutableArray<T>> Required<T>(string name, Form<ImmutableArray<T>> form, string purpose, string example) =>
        new(name, form, true, [], purpose, example);

    /// <summary>A field that may be left out, and then has the value <paramref name="otherwise"/>.</summary>
    internal static Field<T> Optional<T>(string name, Form<T> form, T otherwise, string purpose, string example) =>
        new(name, form, false, otherwise, purpose, example);

    /// <summary>A field that may be left out, and then is null.</summary>
    internal static Field<T?> Maybe<T>(string name, Form<T> form, string purpose, string example)
        where T : class =>
        new(name, form!, false, null, purpose, example);
}

/// <summary>A field whose value is read as a <typeparamref name="T"/>.</summary>
internal sealed record Field<T>(string Name, Form<T> Form, bool IsRequired, T Otherwise, string Purpose, string Example)
    : Field(Name, Form.Expected, Form.Shape, IsRequired, Purpose, Example);
