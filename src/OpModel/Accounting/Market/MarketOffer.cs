namespace OpModel.Accounting;

/// <summary>How a service of an internal product stands in the internal market (D0.R3).</summary>
public sealed record MarketOffer
{
    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The internal product team that offers it.</summary>
    public required Team Provider { get; init; }

    /// <summary>How much was used, in the unit of the service.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What was charged for it.</summary>
    public required Money Charged { get; init; }

    /// <summary>What the same use would have cost outside; nothing where the offer has no benchmark.</summary>
    public required Money? Outside { get; init; }

    /// <summary>Who offers the same outside; nothing where nobody is named.</summary>
    public required string? Alternative { get; init; }

    /// <summary>How many teams used it.</summary>
    public required int Consumers { get; init; }

    /// <summary>How many teams could: those that are there in the periods, without the provider, the ecosystem team, and teams that contain others.</summary>
    public required int PossibleConsumers { get; init; }

    /// <summary>What the provider charged in all over what it cost, its own cost and what it was charged: 1 where it recovers its cost; nothing where it cost nothing.</summary>
    public required decimal? Recovery { get; init; }

    /// <summary>Use in the later half of the periods over that in the earlier, less 1; nothing where there is a single period or no earlier use.</summary>
    public required decimal? Trend { get; init; }

    /// <summary>The average price of a unit; nothing where nothing was used.</summary>
    public decimal? Price => Quantity == 0 ? null : Charged.Amount / Quantity;

    /// <summary>The average price of a unit outside; nothing where there is no benchmark.</summary>
    public decimal? Benchmark => Quantity == 0 || Outside is not { } outside ? null : outside.Amount / Quantity;

    /// <summary>The share of the teams that could use it which do, from 0 to 1.</summary>
    public decimal Adoption => PossibleConsumers == 0 ? 0 : (decimal)Consumers / PossibleConsumers;

    /// <summary>Where competition would help, a sentence each; empty where the offer stands well.</summary>
    public IReadOnlyList<string> Findings => MarketFindings.Of(this);
}
