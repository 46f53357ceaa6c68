using OpModel.Organization;

namespace OpModel;

/// <summary>An element of one of two organisations that are compared.</summary>
/// <param name="Kind">What it is, in a sentence: <c>person</c>, <c>product team</c>.</param>
/// <param name="Key">What definitions refer to it by.</param>
/// <param name="Id">What data refers to it by.</param>
/// <param name="Name">What people call it.</param>
public sealed record ChangedElement(string Kind, string Key, string Id, string Name)
{
    internal static ChangedElement Of(Definition definition) => new(definition.Kind, definition.Key, definition.Id, definition.Name);

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
