namespace OpModel.Organization;

/// <summary>That a team works with another: what <c>[InteractsWith]</c> states.</summary>
public sealed record TeamInteraction : Interaction
{
    /// <summary>The key of the other team.</summary>
    public required string Team { get; init; }

    /// <summary>In which way they work together.</summary>
    public required InteractionMode Mode { get; init; }
}
