namespace OpModel.Organization;

/// <summary>Somebody who works in the organisation.</summary>
public sealed record PersonDefinition : Definition
{
    /// <inheritdoc/>
    public override string Kind => "person";
}
