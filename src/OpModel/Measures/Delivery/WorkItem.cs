using NodaTime;

namespace OpModel.Measures;

/// <summary>A piece of work that was finished.</summary>
public sealed record WorkItem
{
    /// <summary>Who did it, or for what it was done: a team, a product, a value stream.</summary>
    public required string Subject { get; init; }

    /// <summary>The day on which users had it, or it was done.</summary>
    public required LocalDate Finished { get; init; }

    /// <summary>What it brings to users.</summary>
    public WorkKind Kind { get; init; }

    /// <summary>The day on which it was asked for; nothing where that is not known.</summary>
    public LocalDate? Requested { get; init; }

    /// <summary>The day on which work on it began; nothing where that is not known.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>The points at which the team estimated it; nothing where it did not.</summary>
    public decimal? Points { get; init; }

    /// <summary>What cannot be about it; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new(WorkItemFile.Subject, MeasureCells.NoSubject)
        : Started > Finished ? new(WorkItemFile.Started, $"the work was started on {Started:uuuu-MM-dd}, after it was finished on {Finished:uuuu-MM-dd}; correct one of the days.")
        : Requested > Finished ? new(WorkItemFile.Requested, $"the work was requested on {Requested:uuuu-MM-dd}, after it was finished on {Finished:uuuu-MM-dd}; correct one of the days.")
        : Points < 0 ? new(WorkItemFile.Points, FormattableString.Invariant($"{Points} points are below zero; write 0 or more."))
        : null;
}
