using NodaTime;

namespace OpModel.Measures;

/// <summary>That a change was deployed to production.</summary>
public sealed record Deployment
{
    /// <summary>Who deployed, or what was deployed: a team, a product, a value stream.</summary>
    public required string Subject { get; init; }

    /// <summary>When it was in production. The day of UTC decides its window.</summary>
    public required Instant Deployed { get; init; }

    /// <summary>When the change was committed; nothing where it is not known, and then it has no lead time.</summary>
    public Instant? Committed { get; init; }

    /// <summary>Whether it degraded the service and had to be mended.</summary>
    public bool Failed { get; init; }

    /// <summary>When the service was well again after it failed; nothing where it did not fail, or is not mended yet.</summary>
    public Instant? Restored { get; init; }

    /// <summary>What cannot be about it; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new(DeploymentFile.Subject, MeasureCells.NoSubject)
        : Committed > Deployed ? new(DeploymentFile.Committed, $"the change was committed at {Committed}, after it was deployed at {Deployed}; correct one of the times.")
        : Restored < Deployed ? new(DeploymentFile.Restored, $"the service was restored at {Restored}, before the deployment at {Deployed}; correct one of the times.")
        : Restored is not null && !Failed ? new(DeploymentFile.Restored, "the deployment did not fail and has a time of restoring; write yes under failed, or leave the time out.")
        : null;
}
