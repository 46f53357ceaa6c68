using NodaTime;

namespace OpModel.Chargeback;

/// <summary>What a service costs on some days.</summary>
/// <param name="Tariff">How a quantity becomes an amount.</param>
public sealed record RateVersion(Tariff Tariff)
{
    /// <summary>The first day of the price; nothing where it held before anybody counted.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the price, itself included; nothing where no end is planned.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What one unit of the tariff costs outside; nothing where it is not stated.</summary>
    public Money? Benchmark { get; init; }

    /// <summary>What consumers could use instead; nothing where it is not stated.</summary>
    public string? Alternative { get; init; }

    /// <summary>The days in words.</summary>
    /// <returns>Such as <c>the price from 2026-10-01 until 2026-10-14</c>.</returns>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "the price of all days",
        ({ } from, null) => FormattableString.Invariant($"the price from {from:uuuu-MM-dd}"),
        (null, { } until) => FormattableString.Invariant($"the price until {until:uuuu-MM-dd}"),
        ({ } from, { } until) => FormattableString.Invariant($"the price from {from:uuuu-MM-dd} until {until:uuuu-MM-dd}"),
    };

    /// <summary>What a quantity would have cost outside: the benchmark for each unit, without tiers or allowances.</summary>
    /// <param name="quantity">The quantity, in the unit of the tariff.</param>
    /// <returns>The exact amount, in the currency of <see cref="Benchmark"/>; nothing where there is no benchmark.</returns>
    internal ExactAmount? BenchmarkCharge(ExactAmount quantity) =>
        Benchmark is { } benchmark ? quantity * ExactAmount.From(benchmark.Amount) : null;
}
