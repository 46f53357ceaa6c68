using OneOf;
using OpModel.Goals;
using OpModel.Measures;

namespace OpModel.Tool.Measures;

/// <summary>Reads values of measures for goals and budgets, and finds those of somebody or something that the organisation has not: nobody would look for them, and they would be missed.</summary>
internal static class KnownReadings
{
    /// <summary>Reads a file of values.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The organisation, at all times.</param>
    /// <returns>The values, or all that is wrong with them.</returns>
    public static OneOf<RecordedValues, IReadOnlyList<InputProblem>> Read(string path, OperatingModel model)
    {
        var tree = GoalTree.Of(model);
        if (!ReadingFile.Read(path, tree.OwnMeasures).TryPickT0(out var readings, out var problems))
        {
            return OneOf<RecordedValues, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        var measured = ScorecardSubjects.Of(model);
        var ofGoals = tree.Goals.SelectMany(goal => goal.Subjects).Concat(tree.Roles.SelectMany(role => role.Subjects)).ToList();
        var known = ofGoals.SelectMany(names => names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        InputProblem[] unknown =
        [
            .. readings.Subjects.Where(subject => !known.Contains(subject.Trim()) && !measured.Any(each => each.IsCalled(subject.Trim())))
                .Select(subject => new InputProblem(path, null, null, $"{model.Name} has no team, value stream, scorecard, goal, owner of a goal or role {CellText.Quote(subject)}; {
                    Meant.Among(subject, measured.Select(each => each.Name).Concat(ofGoals.Select(names => names[0])))}")),
        ];
        return unknown.Length > 0 ? unknown : readings;
    }
}
