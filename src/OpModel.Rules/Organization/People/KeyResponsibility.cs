namespace OpModel;

/// <summary>The key responsibilities of leadership (D0.R1 to D0.R10). Each is to be held by somebody.</summary>
public static class KeyResponsibility
{
    /// <summary>D0.R1.</summary>
    public const string DefineSharedValues = "define the shared values";

    /// <summary>D0.R2.</summary>
    public const string FundProductTeams = "fund product teams";

    /// <summary>D0.R3: and push them to productise what they offer, by letting competition in.</summary>
    public const string FundInternalProductTeams = "fund internal product teams";

    /// <summary>D0.R4.</summary>
    public const string FundEnablingTeams = "fund enabling teams";

    /// <summary>D0.R5.</summary>
    public const string CreateVision = "create the ecosystem vision";

    /// <summary>D0.R6: diagnosis of the market, areas of focus, actions.</summary>
    public const string DefineStrategy = "define the ecosystem strategy";

    /// <summary>D0.R7: of the product in the market and of the stream teams that deliver it.</summary>
    public const string TrackProductPerformance = "track product performance";

    /// <summary>D0.R8: and onboard them.</summary>
    public const string RecruitStreamTeamMembers = "recruit functionally aligned members for stream teams";

    /// <summary>D0.R9: expectations, feedback.</summary>
    public const string CoachStreamTeamMembers = "coach the members of stream teams";

    /// <summary>D0.R10: reviews, issues.</summary>
    public const string ManageStreamTeamMembers = "manage the performance of the members of stream teams";

    /// <summary>All of the above, in that order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        DefineSharedValues, FundProductTeams, FundInternalProductTeams, FundEnablingTeams, CreateVision, DefineStrategy,
        TrackProductPerformance, RecruitStreamTeamMembers, CoachStreamTeamMembers, ManageStreamTeamMembers,
    ];

    /// <summary>Those that each function holds for its own people (D0.R8 to D0.R10), so that several roles may share them.</summary>
    public static IReadOnlyList<string> PerFunction { get; } = [RecruitStreamTeamMembers, CoachStreamTeamMembers, ManageStreamTeamMembers];
}
