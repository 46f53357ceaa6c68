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

    /// <summary>The first day, the first there is where none is stated.</summary>
    internal IsoDate FirstDay => From ?? IsoDate.MinValue;

    /// <summary>The last day, the last there is where none is stated.</summary>
    internal IsoDate LastDay => Until ?? IsoDate.MaxValue;

    /// <summary>Tells whether the membership holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool Contains(IsoDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>Tells whether there is a day on which both memberships hold.</summary>
    /// <param name="other">The other membership.</param>
    /// <returns><see langword="true"/> where there is; never where one of them ends before it begins.</returns>
    public bool Overlaps(Membership other)
    {
        var begins = FirstDay > other.FirstDay ? FirstDay : other.FirstDay;
        return begins <= LastDay && begins <= other.LastDay;
    }
}
