namespace OpModel.Checking;

/// <summary>The rules on teams and structure, in the order of their ids.</summary>
internal static class TeamRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new StreamTeamMustBeAlignedToValueStream(),
    ];
}
