namespace OpModel.Artifacts;

/// <summary>The name of a role, such as <c>product owner</c>.</summary>
/// <remarks>Whether somebody holds it is checked where a model to look in is given: <see cref="ValidationSettings.Model"/>.</remarks>
/// <param name="Name">The name.</param>
public readonly record struct RoleReference(string Name) : IElementReference<RoleReference>
{
    /// <inheritdoc/>
    public static string Kind => "role";

    /// <inheritdoc/>
    public static RoleReference Named(string name) => new(name);

    /// <inheritdoc/>
    public static IEnumerable<string> NamesIn(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Graph.Roles.Select(role => role.Name);
    }

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name ?? "";
}
