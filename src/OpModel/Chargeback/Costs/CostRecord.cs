using NodaTime;

namespace OpModel.Chargeback;

/// <summary>What something cost a provider on one day.</summary>
public sealed record CostRecord
{
    /// <summary>The day that the cost belongs to.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Who bears the cost at first: the id or name of a team, or the name of a shared cost pool.</summary>
    public required string Provider { get; init; }

    /// <summary>What it costs; below zero for a credit.</summary>
    public required Money Amount { get; init; }

    /// <summary>The service of the provider that alone it belongs to; nothing where it belongs to the provider as a whole.</summary>
    public string? Service { get; init; }

    /// <summary>What was paid for, for people to read.</summary>
    public string? Description { get; init; }
}
