namespace OpModel.Organization;

/// <summary>A value stream: the steps from a user's first contact to the last, each an exchange of value (D3.1).</summary>
public sealed record ValueStreamDefinition : Definition
{
    /// <inheritdoc/>
    public override string Kind => "value stream";
}
