namespace OpModel;

/// <summary>The artifacts that the ecosystem team owes the organisation (D0.A1 to D0.A11).</summary>
public static class KeyArtifact
{
    /// <summary>D0.A1.</summary>
    public const string CoreValues = "core values";

    /// <summary>D0.A2.</summary>
    public const string EcosystemVision = "ecosystem vision";

    /// <summary>D0.A3: diagnosis, focus areas, actions.</summary>
    public const string EcosystemStrategy = "ecosystem strategy";

    /// <summary>D0.A4.</summary>
    public const string ProductBudget = "product budget";

    /// <summary>D0.A5.</summary>
    public const string InternalProductBudget = "internal product budget";

    /// <summary>D0.A6.</summary>
    public const string EnablingTeamBudget = "enabling team budget";

    /// <summary>D0.A7: takes away the overhead of contracts, billing and invoices between teams.</summary>
    public const string InternalChargingTool = "internal charging tool";

    /// <summary>D0.A8: continuously updated.</summary>
    public const string CandidatePipeline = "candidate pipeline";

    /// <summary>D0.A9.</summary>
    public const string JobDescriptions = "job descriptions";

    /// <summary>D0.A10: with the expectations of each.</summary>
    public const string PerformanceLevels = "performance levels";

    /// <summary>D0.A11.</summary>
    public const string CareerDevelopmentPlans = "career development plans";

    /// <summary>All of the above, in that order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CoreValues, EcosystemVision, EcosystemStrategy, ProductBudget, InternalProductBudget, EnablingTeamBudget,
        InternalChargingTool, CandidatePipeline, JobDescriptions, PerformanceLevels, CareerDevelopmentPlans,
    ];
}
