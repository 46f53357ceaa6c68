using NodaTime;

namespace OpModel.Tool.Budgeting;

/// <summary>What a command line asks of a budget.</summary>
internal sealed record BudgetRequest
{
    /// <summary>The organisation: built assemblies, files, folders.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>The plan; null where the budgets of the organisation are one.</summary>
    public string? Plan { get; init; }

    /// <summary>The period of the budgets of the organisation; null where a plan states its own.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The day as of which the plan is taken; null for the last of the period.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The file of values of measures that tranches wait for; null for none.</summary>
    public string? Readings { get; init; }

    /// <summary>The plan that it is compared with; null for none, or for itself on another day.</summary>
    public string? Compare { get; init; }

    /// <summary>The day as of which the other plan is taken; null for the last of its period.</summary>
    public LocalDate? CompareAsOf { get; init; }

    /// <summary>The form of the result.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>The file for the result; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the plan is compared with another, or with itself on another day.</summary>
    public bool IsCompared => Compare is not null || CompareAsOf is not null;
}
