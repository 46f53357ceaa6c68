using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel;
using OpModel.Artifacts;
using OpModel.Roles;

namespace Acme;

/// <summary>What a team may spend on learning in a month.</summary>
[Artifact("Training budget", OwedBy = typeof(ProductTeamAttribute), Owner = typeof(ProductOwner), Review = Rhythm.Quarterly)]
[OneCurrency]
public sealed partial record TrainingBudget
{
    /// <summary>The team that learns.</summary>
    public required TeamReference Team { get; init; }

    /// <summary>The month that the money is for.</summary>
    public required YearMonth Period { get; init; }

    /// <summary>How much there is.</summary>
    [Positive]
    public required Money Amount { get; init; }

    /// <summary>What it is spent on, which is all of it.</summary>
    [Count(Min = 1, Max = 20), SumsTo(nameof(Amount)), DistinctBy(nameof(Course.Title))]
    public required ImmutableArray<Course> Courses { get; init; }

    /// <summary>Why it is this much.</summary>
    [StringLength(2000)]
    public string? Rationale { get; init; }

    // What no attribute says: that each course is in the month that is paid for.
    partial void Validate(ref ValidationFindings findings)
    {
        for (var index = 0; index < Courses.Length; index++)
        {
            if (Courses[index].On.ToYearMonth() != Period)
            {
                findings.Add($"courses[{index}].on", $"\"{Courses[index].Title}\" is not in the month of the budget; move the course, or its cost.");
            }
        }
    }
}
