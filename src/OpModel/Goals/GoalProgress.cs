using System.Globalization;
using NodaTime;
using OpModel.Measures;

namespace OpModel.Goals;

/// <summary>How far the goals of an organisation are on a day.</summary>
public sealed class GoalProgress
{
    private readonly Dictionary<Goal, GoalStanding> _standings = [];

    internal GoalProgress(GoalTree tree, RecordedValues readings, LocalDate day)
    {
        (Tree, Day) = (tree, day);
        foreach (var goal in tree.Goals)
        {
            KeyResultStanding[] results = [.. goal.KeyResults.Select(result => Standing(result, goal.Subjects, goal.Name, goal.Owner, readings))];
            _standings.Add(goal, new() { Goal = goal, KeyResults = results, Grade = Mean(results.Select(result => result.Grade)) });
        }

        Roles = [.. tree.Roles.Select(role => Standing(role, readings))];
        Dictionary<Goal, decimal?> below = [];
        foreach (var goal in tree.Goals)
        {
            _standings[goal] = _standings[goal] with { GradeBelow = GradeBelow(goal, below) };
        }
    }

    /// <summary>The goals.</summary>
    public GoalTree Tree { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>How far each goal is, in the order of <see cref="GoalTree.Goals"/>.</summary>
    public IReadOnlyList<GoalStanding> Standings => [.. Tree.Goals.Select(goal => _standings[goal])];

    /// <summary>How well each role that somebody holds is held, in the order of <see cref="GoalTree.Roles"/>.</summary>
    public IReadOnlyList<RoleStanding> Roles { get; }

    /// <summary>How far a goal is.</summary>
    /// <param name="goal">A goal of the tree.</param>
    /// <returns>Its standing.</returns>
    /// <exception cref="ArgumentException">The goal is of another tree.</exception>
    public GoalStanding Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return _standings.TryGetValue(goal, out var standing) ? standing : throw new ArgumentException($"{goal} is a goal of another tree.", nameof(goal));
    }

    private static decimal? Mean(IEnumerable<decimal?> grades)
    {
        decimal[] known = [.. grades.OfType<decimal>()];
        return known.Length == 0 ? null : known.Average();
    }

    private RoleStanding Standing(RoleSuccess role, RecordedValues readings)
    {
        var team = role.Teams is [var only] ? only : null;
        KeyResultStanding[] criteria = [.. role.Criteria.Select(criterion => Standing(criterion, role.Subjects, role.Role, team, readings))];
        return new() { Success = role, Criteria = criteria, Grade = Mean(criteria.Select(criterion => criterion.Grade)) };
    }

    private KeyResultStanding Standing(GoalKeyResult result, IReadOnlyList<IReadOnlyList<string>> subjects, string name, string? owner, RecordedValues readings)
    {
        KeyResultStanding standing = new() { KeyResult = result };
        if (result is not { Measure: { } measure, Start: { } start, Target: { } target })
        {
            return standing with { Missing = result.Problem ?? "is bound to no measure; state its measure, start and target." };
        }

        var last = subjects.Select(names => readings.FindLast(measure, names, Day)).FirstOrDefault(found => found is not null);
        return last is (var date, var value)
            ? standing with { Current = value, ReadOn = date, Progress = (value - start) / (target - start) }
            : standing with
            {
                Missing = string.Create(CultureInfo.InvariantCulture, $"has no value of {measure} up to {Day:uuuu-MM-dd}; record one of \"{name}\"{(owner is not null ? $" or of \"{owner}\"" : "")}."),
            };
    }

    /// <summary>The mean of what is below; goals that serve one another in a circle are passed over where the circle closes.</summary>
    private decimal? GradeBelow(Goal goal, Dictionary<Goal, decimal?> known)
    {
        if (!known.TryGetValue(goal, out var grade))
        {
            known.Add(goal, null);
            grade = known[goal] = Mean(goal.Below.Select(below => _standings[below].Grade ?? GradeBelow(below, known)));
        }

        return grade;
    }
}
