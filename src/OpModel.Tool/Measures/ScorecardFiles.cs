using OpModel.Measures;

namespace OpModel.Tool.Measures;

/// <summary>What a command line asks of scorecards: of whom, from which files, and where they go.</summary>
internal sealed record ScorecardFiles
{
    /// <summary>The organisation: built assemblies, files, folders.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>The period, as it was written.</summary>
    public required string Period { get; init; }

    /// <summary>Values that were found elsewhere.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>Answers to surveys; nothing where there are none.</summary>
    public string? Answers { get; init; }

    /// <summary>Events; nothing where there are none.</summary>
    public string? Events { get; init; }

    /// <summary>Deployments; nothing where there are none.</summary>
    public string? Deployments { get; init; }

    /// <summary>Incidents; nothing where there are none.</summary>
    public string? Incidents { get; init; }

    /// <summary>Finished work; nothing where there is none.</summary>
    public string? Work { get; init; }

    /// <summary>Response times; nothing where there are none.</summary>
    public string? ResponseTimes { get; init; }

    /// <summary>Targets; nothing where there are none.</summary>
    public string? Targets { get; init; }

    /// <summary>The policy whose fiscal calendar divides the years; nothing where there is none.</summary>
    public string? Policy { get; init; }

    /// <summary>The report that gives levels to measures of delivery.</summary>
    public DoraReport Dora { get; init; }

    /// <summary>The one subject that is asked for; nothing for all.</summary>
    public string? Subject { get; init; }

    /// <summary>The form of the result.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>The file for the result; nothing for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The files that are read.</summary>
    public IEnumerable<string?> Inputs => [.. Model, .. Readings, Answers, Events, Deployments, Incidents, Work, ResponseTimes, Targets, Policy];
}
