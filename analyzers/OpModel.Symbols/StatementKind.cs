namespace OpModel.Symbols;

/// <summary>What an attribute states, as far as it is one of the library's.</summary>
internal enum StatementKind
{
    /// <summary>It is somebody else's attribute.</summary>
    Foreign,

    Organization,
    Person,
    Team,
    ValueStream,
    Objective,
    Strategy,
    Tactic,
    Scorecard,
    Budget,
    Artifact,

    Membership,
    Loan,
    ReportingLine,
    Leadership,
    Containment,
    Alignment,
    Offer,
    Use,
    TeamInteraction,
    RoleInteraction,
    Responsibility,
    DutySeparation,
    Cadence,
    Exploitation,
    Exploration,
    AllocationOrder,
    Funding,
    Measure,
    Step,
    Ownership,
    Contribution,
    KeyResult,
    Waiver,

    RoleConflict,
    RoleFunction,
    PeopleLeadership,
    SingleHolder,
    RolePlace,
    SuccessCriterion,
    Duty,
}
