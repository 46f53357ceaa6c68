namespace OpModel.Organization;

/// <summary>A team, with all that is stated on it.</summary>
public sealed record TeamDefinition : Definition
{
    /// <summary>What kind of team it is.</summary>
    public required TeamType Type { get; init; }

    /// <summary>Who is on the team, in the order written.</summary>
    public EquatableArray<Membership> Members { get; init; }

    /// <summary>The value streams that the team is aligned to.</summary>
    public EquatableArray<Alignment> AlignedTo { get; init; }

    /// <summary>The services that the team offers to others.</summary>
    public EquatableArray<ServiceOffer> Provides { get; init; }

    /// <summary>The services of others that the team uses.</summary>
    public EquatableArray<ServiceUse> Consumes { get; init; }

    /// <inheritdoc/>
    public override string Kind => Type.DisplayName;
}
