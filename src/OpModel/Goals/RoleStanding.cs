namespace OpModel.Goals;

/// <summary>How well a role is held on a day, by its criteria of success.</summary>
public sealed record RoleStanding
{
    internal RoleStanding()
    {
    }

    /// <summary>The role and its criteria.</summary>
    public required RoleSuccess Success { get; init; }

    /// <summary>How far each criterion is, in the order stated.</summary>
    public required IReadOnlyList<KeyResultStanding> Criteria { get; init; }

    /// <summary>The mean of the grades of the criteria that are measured, as <see cref="GoalStanding.Grade"/> is that of a goal; nothing where none is.</summary>
    public decimal? Grade { get; init; }
}
