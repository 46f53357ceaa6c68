using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>What a command line asks of a period of an organisation: what is charged, how, and what is told of it.</summary>
internal sealed record PeriodRequest
{
    /// <summary>The organisation: built assemblies, files, folders.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>What was spent: costs, or a bill.</summary>
    public required string Costs { get; init; }

    /// <summary>What was used; null where nothing was.</summary>
    public string? Usage { get; init; }

    /// <summary>The period, as it was written: a fiscal calendar may have to say what it means.</summary>
    public required string Period { get; init; }

    /// <summary>How services are charged; null for what the policy or the organisation says.</summary>
    public ChargingMethod? Method { get; init; }

    /// <summary>The policy; null where the organisation says all.</summary>
    public string? Policy { get; init; }

    /// <summary>What currencies are worth; null for what the policy says.</summary>
    public string? ExchangeRates { get; init; }

    /// <summary>The rules that place a bill; null where a tag names the team.</summary>
    public string? Rules { get; init; }

    /// <summary>What decides a line's month in a bill; null for what the rules say.</summary>
    public PeriodBasis? PeriodBasis { get; init; }

    /// <summary>The cost column of a bill; null for what the rules say.</summary>
    public CostMetric? Metric { get; init; }

    /// <summary>The form of the result.</summary>
    public StatementFormat Format { get; init; }

    /// <summary>The decimals of figures; null for those of the currency's minor unit.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whose statement is explained in place of the statements; null for nobody's.</summary>
    public string? Explain { get; init; }

    /// <summary>The one service that is explained; null for the whole statement.</summary>
    public string? Service { get; init; }

    /// <summary>The policy that the run is compared with in place of the statements; null for none.</summary>
    public string? WhatIf { get; init; }

    /// <summary>The file for records of use that cannot be charged; null where they stop the run.</summary>
    public string? SetAside { get; init; }

    /// <summary>The file for the result; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file for lines of costs that cannot be charged: set-aside.csv has set-aside.costs.csv beside it.</summary>
    public string? SetAsideCosts => SetAside is { } path ? Path.ChangeExtension(path, $".costs{Path.GetExtension(path)}") : null;

    /// <summary>The files that are read, beside those of the organisation.</summary>
    public IEnumerable<string> Inputs => [.. Model, Costs, .. new[] { Usage, Policy, ExchangeRates, Rules, WhatIf }.OfType<string>()];
}
