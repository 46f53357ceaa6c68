namespace OpModel.Organization;

/// <summary>That a person holds a role on a team: what <c>[Member]</c> states.</summary>
public sealed record Membership
{
    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The key of the role.</summary>
    public required string Role { get; init; }

    /// <summary>How much of the person's working time it takes, in percent from 0 to 100; nothing where it is not stated.</summary>
    public int? Allocation { get; init; }

    /// <summary>The first day; nothing where it began before anybody counted.</summary>
    public IsoDate? From { get; init; }

    /// <summary>The last day, itself included; nothing where no end is planned.</summary>
    public IsoDate? Until { get; init; }

    /// <summary>Where it was written down.</summary>
    public Origin Origin { get; init; } = Origin.None;

    /// <summary>Tells whether there is a day on which both memberships hold.</summary>
    /// <param name="other">The other membership.</param>
    /// <returns><see langword="true"/> where there is.</returns>
    public bool Overlaps(Membership other) => !EndsBefore(this, other) && !EndsBefore(other, this);

    private static bool EndsBefore(Membership earlier, Membership later) =>
        earlier.Until is { } until && later.From is { } from && until < from;
}
