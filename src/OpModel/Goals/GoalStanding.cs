namespace OpModel.Goals;

/// <summary>How far a goal is on a day.</summary>
/// <remarks>
/// The grade of an objective is the mean of the grades of its key results, from 0 to 1, as in the guide "Set goals with OKRs" of Google's re:Work (2016) and in Doerr, "Measure What Matters" (2018);
/// so one result that goes far beyond its target does not hide another that went back. Those that are not measured are left out, and counted.
/// </remarks>
public sealed record GoalStanding
{
    internal GoalStanding()
    {
    }

    /// <summary>The goal.</summary>
    public required Goal Goal { get; init; }

    /// <summary>Its key results, in the order stated.</summary>
    public required IReadOnlyList<KeyResultStanding> KeyResults { get; init; }

    /// <summary>The mean of the grades of the key results that are measured; nothing where none is.</summary>
    public decimal? Grade { get; init; }

    /// <summary>The mean of the grades of the goals directly below, each by its own key results or, without any, by the goals below it in turn; nothing where none is measured.</summary>
    public decimal? GradeBelow { get; init; }

    /// <summary>How many key results are measured.</summary>
    public int MeasuredCount => KeyResults.Count(result => result.Progress is not null);
}
