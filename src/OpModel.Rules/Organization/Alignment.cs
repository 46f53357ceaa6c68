namespace OpModel.Organization;

/// <summary>That a team is aligned to a value stream: what <c>[AlignedTo]</c> states.</summary>
public sealed record Alignment
{
    /// <summary>The key of the value stream.</summary>
    public required string ValueStream { get; init; }

    /// <summary>Where it was written down.</summary>
    public Origin Origin { get; init; } = Origin.None;
}
