using NodaTime;

namespace OpModel.Measures;

/// <summary>That a service was out of order for a time.</summary>
public sealed record Incident
{
    /// <summary>What was out of order: a service, a platform, a product, a team's work.</summary>
    public required string Subject { get; init; }

    /// <summary>When it began.</summary>
    public required Instant Began { get; init; }

    /// <summary>When it ended; nothing while it goes on.</summary>
    public Instant? Ended { get; init; }

    /// <summary>Whether the service went on, if badly, so that the incident is no outage.</summary>
    public bool IsDegradation { get; init; }

    /// <summary>What cannot be about it; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new(IncidentFile.Subject, MeasureCells.NoSubject)
        : Ended < Began ? new(IncidentFile.Ended, $"the incident ended at {Ended}, before it began at {Began}; correct one of the times.")
        : null;
}
