using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>What a command line asks to be charged, and how.</summary>
internal sealed record ChargebackRequest
{
    /// <summary>The bill.</summary>
    public required string Costs { get; init; }

    /// <summary>The organisation and the rules.</summary>
    public required string Rules { get; init; }

    /// <summary>The month; null where the bill has one only.</summary>
    public YearMonth? Period { get; init; }

    /// <summary>What decides a line's month; null for what the rules file says.</summary>
    public PeriodBasis? PeriodBasis { get; init; }

    /// <summary>The cost column; null for what the rules file says.</summary>
    public CostMetric? Metric { get; init; }

    /// <summary>The form of the result.</summary>
    public StatementFormat Format { get; init; }

    /// <summary>The decimals of the statement; null for those of the currency's minor unit.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether amounts are not rounded at all.</summary>
    public bool Exact { get; init; }

    /// <summary>The file for broken lines; null where a broken line stops the run.</summary>
    public string? SetAside { get; init; }

    /// <summary>The file for the result; null for standard output.</summary>
    public string? Output { get; init; }
}
