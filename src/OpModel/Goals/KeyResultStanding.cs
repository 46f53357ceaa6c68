using NodaTime;

namespace OpModel.Goals;

/// <summary>How far a key result is on a day.</summary>
public sealed record KeyResultStanding
{
    internal KeyResultStanding()
    {
    }

    /// <summary>The key result.</summary>
    public required GoalKeyResult KeyResult { get; init; }

    /// <summary>The last value of its measure; nothing where there is none.</summary>
    public decimal? Current { get; init; }

    /// <summary>The day of that value.</summary>
    public LocalDate? ReadOn { get; init; }

    /// <summary>
    /// How much of the way from start to target is gone: (current - start) / (target - start), whichever way the measure gets better. Below 0 where it went back, above 1 where it went
    /// beyond; nothing where there is no value.
    /// </summary>
    public decimal? Progress { get; init; }

    /// <summary>Why there is no progress, and what would mend it; nothing where there is.</summary>
    public string? Missing { get; init; }

    /// <summary>The progress as it counts for the goal: from 0 to 1.</summary>
    public decimal? Grade => Progress is { } progress ? Math.Clamp(progress, 0, 1) : null;
}
