namespace OpModel.Checking;

/// <summary>The rules on people and roles, in the order of their ids.</summary>
internal static class PeopleRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ProductOwnerMustNotBeScrumMaster(),
        new PersonMustNotHoldConflictingRoles(),
        new StreamTeamMustHaveOneProductOwner(),
        new AllocationsMustNotExceedWorkingTime(),
        new HeldRoleMustHaveSuccessCriteria(),
        new ResponsibilityMustBeClaimedOnce(),
        new KeyResponsibilityMustBeHeld(),
        new RoleMustBeOnTeamWhereItBelongs(),
        new RoleForOneMustBeHeldByOne(),
        new PersonMustNotHoldTooManyRoles(),
        new LeadBackgroundMustFitTeamType(),
        new FunctionMustHavePeopleLead(),
        new ProductOwnerMustNotManageProduct(),
        new PersonMustBePlaced(),
        new RoleMustBeFilled(),
        new LeadMustBeMember(),
        new DutiesMustBeSeparate(),
        new DatesMustLieWithinThoseOfPeopleAndTeams(),
    ];
}
