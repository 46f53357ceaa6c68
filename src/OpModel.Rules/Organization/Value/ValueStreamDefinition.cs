namespace OpModel.Organization;

/// <summary>A value stream: the steps from a user's first contact to the last, each an exchange of value (D3.1).</summary>
public sealed record ValueStreamDefinition : Definition
{
    /// <summary>Its steps, in order.</summary>
    public EquatableArray<ValueStreamStep> Steps { get; init; }

    /// <summary>Who answers for it.</summary>
    public Ownership? Owner { get; init; }

    /// <summary>What its value is measured by.</summary>
    public EquatableArray<MeasureUse> Measures { get; init; }

    /// <inheritdoc/>
    public override string Kind => "value stream";
}
