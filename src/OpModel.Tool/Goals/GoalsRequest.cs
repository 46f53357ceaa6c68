using NodaTime;

namespace OpModel.Tool.Goals;

/// <summary>What a command line asks of the goals of an organisation.</summary>
internal sealed record GoalsRequest
{
    /// <summary>What states the organisation.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>The file with values of measures; null where progress is not asked for.</summary>
    public string? Readings { get; init; }

    /// <summary>The day that is looked at.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The team whose goals are told; null for all.</summary>
    public string? Team { get; init; }

    public ReportFormat Format { get; init; }

    /// <summary>The file for the result; standard output where none is given.</summary>
    public string? Output { get; init; }
}
