namespace OpModel.Checking;

/// <summary>The rules on interactions, in the order of their ids.</summary>
internal static class InteractionRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new RequiredInteractionMustBeStated(),
        new ProductMustNotBypassProductMarketing(),
        new InteractionsMustNotCross(),
        new InteractionMustBeAssessed(),
        new CollaborationMustEnd(),
        new ProductTeamsMustNotDependInCircle(),
    ];
}
