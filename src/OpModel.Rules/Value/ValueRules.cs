namespace OpModel.Checking;

/// <summary>The rules on value and goals, in the order of their ids.</summary>
internal static class ValueRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ValueStreamMustBeMeasured(),
        new GoalMustServeGoalAbove(),
        new KeyResultMustCountValue(),
        new ObjectiveMustHaveOwnerAndKeyResult(),
        new ScorecardMustDrawOnSeveralFamilies(),
        new VmostMustBeLinked(),
        new TeamMustHaveGoal(),
        new LeadershipMustMeet(),
        new StrategyMustHaveDiagnosisFocusAndActions(),
        new PitfallMustBeWatched(),
    ];
}
