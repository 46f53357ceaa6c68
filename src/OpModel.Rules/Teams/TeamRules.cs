namespace OpModel.Checking;

/// <summary>The rules on teams and structure, in the order of their ids.</summary>
internal static class TeamRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new StreamTeamMustBeAlignedToValueStream(),
        new ProductTeamMustHaveItsFunctions(),
        new StreamTeamMustMixFunctions(),
        new StreamTeamMustNotAnswerToManyDepartments(),
        new ValueStreamAcrossDepartmentsMustHaveOwner(),
        new PlatformStructureMustHavePlatform(),
        new SquadMustBeInTribe(),
        new TribeMustNotBeTooLarge(),
        new ChapterMustBeOneCompetency(),
        new GuildMustCrossTribes(),
        new DualStructureMustHaveBothArms(),
        new ValueStreamStepMustBeServed(),
        new TeamSizeMustBeInRange(),
        new ServiceTeamMustBeConsumed(),
        new EmbeddedExpertMustReturn(),
        new EcosystemTeamMustHaveItsRoles(),
        new TeamsMustNotContainOneAnother(),
        new InfrastructureMustServeThroughPlatforms(),
    ];
}
