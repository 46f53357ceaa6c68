namespace OpModel.Organization;


/// <summary>What is stated on a definition, in one attribute or one entry of a file.</summary>
public abstract record DefinitionStatement
{
    /// <summary>Where it was written down.</summary>
    public Origin Origin { get; init; } = Origin.None;
}
