namespace OpModel.Files;

/// <summary>By what other definitions may refer to an element.</summary>
/// <param name="Definition">The type of its definition.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Id">What data refers to it by.</param>
public readonly record struct ElementName(Type Definition, string Key, string Name, string Id)
{
    /// <summary>
    /// Whether the file only takes for granted that there is such an element: a team that people of a table are on. Where another file or C#
    /// defines one of that name (of people: of that id), that is the one, as <see cref="ElementNames.FindImplied"/> tells; otherwise the file
    /// defines it, and where several do, the first does.
    /// </summary>
    public bool IsImplied { get; init; }

    /// <summary>
    /// How the file refers to the one that it belongs to, for what a team has beside its own element: a service that stands in a file of its own.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>The name of its class: the key without what it stands in.</summary>
    public string TypeName => Key.Substring(Key.LastIndexOfAny(['.', '+']) + 1);
}
