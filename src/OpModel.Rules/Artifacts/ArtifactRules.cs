namespace OpModel.Checking;

/// <summary>The rules on artifacts, in the order of their ids.</summary>
internal static class ArtifactRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new OwedArtifactMustBeOwned(),
        new ArtifactOwnerMustBeOnOwingTeam(),
        new ArtifactMustBeReviewed(),
    ];
}
