namespace OpModel.Artifacts;

/// <summary>The name of a value stream of the organisation.</summary>
/// <remarks>Whether there is one is checked where a model to look in is given: <see cref="ValidationSettings.Model"/>.</remarks>
/// <param name="Name">The name.</param>
public readonly record struct ValueStreamReference(string Name) : IElementReference<ValueStreamReference>
{
    /// <inheritdoc/>
    public static string Kind => "value stream";

    /// <inheritdoc/>
    public static ValueStreamReference Named(string name) => new(name);

    /// <inheritdoc/>
    public static IEnumerable<string> NamesIn(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.ValueStreams.Select(element => element.Name);
    }

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name ?? "";
}
