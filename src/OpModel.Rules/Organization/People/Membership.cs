namespace OpModel.Organization;

/// <summary>That a person holds a role on a team: what <c>[Member]</c> and <c>[Borrows]</c> state.</summary>
public sealed record Membership : DatedStatement
{
    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The key of the role.</summary>
    public required string Role { get; init; }

    /// <summary>How much of the person's working time it takes, in percent from 0 to 100; nothing where it is not stated.</summary>
    public int? Allocation { get; init; }

    /// <summary>The key of the team that lends the person, for an expert who is embedded for a time (D4.2); nothing for a member of the team itself.</summary>
    public string? LentBy { get; init; }
}
