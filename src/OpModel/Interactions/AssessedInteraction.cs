using NodaTime;

namespace OpModel.Interactions;

/// <summary>How an interaction stands on a day.</summary>
public sealed record AssessedInteraction
{
    internal AssessedInteraction()
    {
    }

    /// <summary>Who works with whom.</summary>
    public required InteractionLine Line { get; init; }

    /// <summary>Whether it is one of teams; else it is one of roles.</summary>
    public required bool IsOfTeams { get; init; }

    /// <summary>How it stands.</summary>
    public required InteractionState State { get; init; }

    /// <summary>The day of the last assessment; nothing where none is stated.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>How many days ago that was; nothing where no day is stated, and below 0 where it is yet to come.</summary>
    public int? AgeInDays { get; init; }

    /// <summary>Whether somebody is to do something: it is weak, stale or was never assessed.</summary>
    public bool NeedsAttention => State <= InteractionState.NeverAssessed;
}
