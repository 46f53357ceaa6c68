namespace OpModel.Organization;

/// <summary>That a team offers a service to others: what <c>[Provides]</c> states. Several offers of one service with dates are its prices over time.</summary>
public sealed record ServiceOffer : DatedStatement
{
    /// <summary>The name of the service, unique within its team: <c>card-authorisation</c>.</summary>
    public required string Service { get; init; }

    /// <summary>What one of it is, in the singular: <c>authorisation</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The price of one unit as an amount with its currency, which may be finer than a minor unit: <c>0.012 EUR</c>.</summary>
    public string? Price { get; init; }

    /// <summary>What one unit costs outside, in the form of <see cref="Price"/>.</summary>
    public string? Benchmark { get; init; }

    /// <summary>What consumers could use instead.</summary>
    public string? Alternative { get; init; }
}
