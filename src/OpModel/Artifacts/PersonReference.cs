namespace OpModel.Artifacts;

/// <summary>The name of a person of the organisation.</summary>
/// <remarks>Whether there is one is checked where a model to look in is given: <see cref="ValidationSettings.Model"/>.</remarks>
/// <param name="Name">The name.</param>
public readonly record struct PersonReference(string Name) : IElementReference<PersonReference>
{
    /// <inheritdoc/>
    public static string Kind => "person";

    /// <inheritdoc/>
    public static PersonReference Named(string name) => new(name);

    /// <inheritdoc/>
    public static IEnumerable<string> NamesIn(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.People.Select(element => element.Name);
    }

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name ?? "";
}
