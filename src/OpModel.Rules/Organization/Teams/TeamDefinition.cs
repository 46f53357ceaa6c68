namespace OpModel.Organization;

/// <summary>A team that there is from one day to another, with all that is stated on it.</summary>
public sealed record TeamDefinition : DatedDefinition
{
    /// <summary>What kind of team it is.</summary>
    public required TeamType Type { get; init; }

    /// <summary>Who is on the team, in the order written.</summary>
    public EquatableArray<Membership> Members { get; init; }

    /// <summary>Who leads the team.</summary>
    public EquatableArray<Leadership> Leads { get; init; }

    /// <summary>The teams that contain it: a tribe, a department.</summary>
    public EquatableArray<Containment> PartOf { get; init; }

    /// <summary>The value streams that the team is aligned to.</summary>
    public EquatableArray<Alignment> AlignedTo { get; init; }

    /// <summary>The services that the team offers to others.</summary>
    public EquatableArray<ServiceOffer> Provides { get; init; }

    /// <summary>The services of others that the team uses.</summary>
    public EquatableArray<ServiceUse> Consumes { get; init; }

    /// <summary>The teams that it works with.</summary>
    public EquatableArray<TeamInteraction> Interactions { get; init; }

    /// <summary>What the team as a whole answers for.</summary>
    public EquatableArray<Responsibility> Responsibilities { get; init; }

    /// <summary>Where its money comes from.</summary>
    public EquatableArray<FundingSource> Funding { get; init; }

    /// <summary>What it is judged by.</summary>
    public EquatableArray<MeasureUse> Measures { get; init; }

    /// <summary>What it meets for, and how often.</summary>
    public EquatableArray<Cadence> Cadences { get; init; }

    /// <summary>The arms of a dual structure that it belongs to (D1.S4).</summary>
    public DualArm Arms { get; init; }

    /// <summary>Its place among the providers whose cost is passed on step by step, counted from 1; nothing where it is not stated.</summary>
    public int? AllocationOrder { get; init; }

    /// <inheritdoc/>
    public override string Kind => Type.DisplayName;
}
