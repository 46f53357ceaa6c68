using NodaTime;

namespace OpModel.Budgeting;

/// <summary>What a working day of somebody in a role costs, full time.</summary>
public sealed record CostRate
{
    /// <summary>The name of the role: <c>engineer</c>, <c>product owner</c>; case makes no difference, and hyphens stand for spaces.</summary>
    public required string Role { get; init; }

    /// <summary>The level that it is for; nothing for all that have no rate of their own.</summary>
    public string? Level { get; init; }

    /// <summary>The cost of one working day, from zero.</summary>
    public required Money PerDay { get; init; }

    /// <summary>The first day of the rate; nothing where it held before anybody counted.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the rate; nothing where no end is planned.</summary>
    public LocalDate? Until { get; init; }

    internal bool Contains(LocalDate day) => !(day < From) && !(day > Until);
}
