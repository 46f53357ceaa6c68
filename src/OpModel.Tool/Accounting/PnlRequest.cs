using OpModel.Tool.Charging;

namespace OpModel.Tool.Accounting;

/// <summary>What a command line asks of profit and loss: what is charged, what was earned, and what it is held against.</summary>
internal sealed record PnlRequest
{
    /// <summary>What is charged, for the whole of the days.</summary>
    public required PeriodRequest Charging { get; init; }

    /// <summary>The file of revenue.</summary>
    public required string Revenue { get; init; }

    /// <summary>The file of planned revenue; null where there is no plan.</summary>
    public string? Plan { get; init; }

    /// <summary>The file of planned cost; null where there is no plan.</summary>
    public string? PlannedCosts { get; init; }

    /// <summary>The file of planned use of services; null where planned cost is charged by what was used.</summary>
    public string? PlannedUsage { get; init; }

    /// <summary>The last month of a forecast, as it was written; null for none.</summary>
    public string? ForecastUntil { get; init; }

    /// <summary>The file of revenue of the year before; null where it is not known.</summary>
    public string? LastYear { get; init; }

    /// <summary>The file of shares of teams that serve several value streams; null where none does.</summary>
    public string? Shares { get; init; }

    /// <summary>The form of the result.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>The file for the result; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The files that are read, beside those of the organisation.</summary>
    public IEnumerable<string> Inputs => [.. Charging.Inputs, Revenue, .. new[] { Plan, PlannedCosts, PlannedUsage, LastYear, Shares }.OfType<string>()];
}
