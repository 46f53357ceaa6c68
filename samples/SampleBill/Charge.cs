namespace SampleBill;

/// <summary>One line of the bill. What is <see langword="null"/> is written as the text NULL.</summary>
internal sealed record Charge
{
    public required Provider Provider { get; init; }

    public required string Category { get; init; }

    public required string Description { get; init; }

    public required string Service { get; init; }

    public required string ServiceCategory { get; init; }

    public required DateTime Start { get; init; }

    public required DateTime End { get; init; }

    /// <summary>What is on the invoice, in EUR.</summary>
    public required decimal BilledCost { get; init; }

    /// <summary>What the use was worth, where that differs from what is on the invoice.</summary>
    public decimal? EffectiveCost { get; init; }

    /// <summary>Correction, where the line corrects an earlier bill.</summary>
    public string? Class { get; init; }

    public string Frequency { get; init; } = "Usage-Based";

    public SubAccount? SubAccount { get; init; }

    public Offering? Offering { get; init; }

    public decimal? Quantity { get; init; }

    public string? ResourceId { get; init; }

    public string? CommitmentId { get; init; }

    public string? Tags { get; init; }
}
