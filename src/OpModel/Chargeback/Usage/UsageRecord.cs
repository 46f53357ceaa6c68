using NodaTime;

namespace OpModel.Chargeback;

/// <summary>How much of a service one consumer used on one day.</summary>
public sealed record UsageRecord
{
    /// <summary>The day of the use.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Who used the service: the id or name of a team, or of a value stream.</summary>
    public required string Consumer { get; init; }

    /// <summary>What was used: the name of the service, or <c>provider/service</c> where two teams offer one of that name.</summary>
    public required string Service { get; init; }

    /// <summary>How much was used, in the unit of the service; below zero only where the record <see cref="IsCorrection"/>.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Whether the record corrects one that was charged before, so that its quantity may be below zero.</summary>
    public bool IsCorrection { get; init; }
}
