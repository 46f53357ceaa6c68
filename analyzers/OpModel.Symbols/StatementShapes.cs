using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>All attributes of the library. A new one is declared here and read in <see cref="DefinitionReader"/>.</summary>
internal static class StatementShapes
{
    /// <summary>The shapes, those that make a class an element first.</summary>
    public static IReadOnlyList<StatementShape> All { get; } =
    [
        Definition(StatementKind.Organization, "OperatingModel", ElementSet.Organization),
        Definition(StatementKind.Person, "Person", ElementSet.Person),
        .. TeamType.All.Select(type => Definition(StatementKind.Team, type.Name, ElementSet.Team)),
        Definition(StatementKind.ValueStream, "ValueStream", ElementSet.ValueStream),
        Definition(StatementKind.Objective, "Objective", ElementSet.Objective),
        Definition(StatementKind.Strategy, "Strategy", ElementSet.Strategy),
        Definition(StatementKind.Tactic, "Tactic", ElementSet.Tactic),
        Definition(StatementKind.Scorecard, "Scorecard", ElementSet.Scorecard),
        Definition(StatementKind.Budget, "Budget", ElementSet.Budget),
        Definition(StatementKind.Artifact, "Artifact", ElementSet.Artifact),

        new(StatementKind.Membership, "Member", ElementSet.Team, ElementSet.Person, ElementSet.Role),
        new(StatementKind.Loan, "Borrows", ElementSet.Team, ElementSet.Person, ElementSet.Role, ElementSet.Team),
        new(StatementKind.Leadership, "LedBy", ElementSet.Team, ElementSet.Person),
        new(StatementKind.Containment, "PartOf", ElementSet.Team, ElementSet.Team),
        new(StatementKind.Alignment, "AlignedTo", ElementSet.Team, ElementSet.ValueStream),
        new(StatementKind.Offer, "Provides", ElementSet.Team),
        new(StatementKind.Use, "Consumes", ElementSet.Team, ElementSet.Team),
        new(StatementKind.TeamInteraction, "InteractsWith", ElementSet.Team, ElementSet.Team),
        new(StatementKind.Cadence, "Cadence", ElementSet.Team),
        new(StatementKind.Exploitation, "Exploits", ElementSet.Team),
        new(StatementKind.Exploration, "Explores", ElementSet.Team),
        new(StatementKind.AllocationOrder, "AllocationOrder", ElementSet.Team),
        new(StatementKind.Funding, "FundedBy", ElementSet.Team, ElementSet.Budget | ElementSet.ValueStream | ElementSet.Team),

        new(StatementKind.ReportingLine, "ReportsTo", ElementSet.Person, ElementSet.Person),
        new(StatementKind.RoleInteraction, "RolesInteract", ElementSet.Organization, ElementSet.Role, ElementSet.Role),
        new(StatementKind.DutySeparation, "SeparateDuties", ElementSet.Organization),
        new(StatementKind.Step, "Step", ElementSet.ValueStream),
        new(StatementKind.KeyResult, "KeyResult", ElementSet.Objective),
        new(StatementKind.Contribution, "Serves", ElementSet.Objective | ElementSet.Strategy | ElementSet.Tactic, ElementSet.Objective | ElementSet.Strategy),
        new(
            StatementKind.Ownership,
            "OwnedBy",
            ElementSet.ValueStream | ElementSet.Objective | ElementSet.Artifact,
            ElementSet.Person | ElementSet.Role | ElementSet.Team | ElementSet.Organization),
        new(StatementKind.Measure, "MeasuredBy", ElementSet.ValueStream | ElementSet.Team | ElementSet.Scorecard | ElementSet.Organization),
        new(StatementKind.Responsibility, "ResponsibleFor", ElementSet.Role | ElementSet.Team),
        new(StatementKind.Waiver, "Waive", ElementSet.Any),

        new(StatementKind.RoleConflict, "ConflictsWith", ElementSet.Role, ElementSet.Role) { IsForRoles = true },
        new(StatementKind.RoleFunction, "InFunction", ElementSet.Role) { IsForRoles = true },
        new(StatementKind.PeopleLeadership, "LeadsPeopleIn", ElementSet.Role) { IsForRoles = true },
        new(StatementKind.SingleHolder, "HeldByOne", ElementSet.Role) { IsForRoles = true },
        new(StatementKind.RolePlace, "BelongsOn", ElementSet.Role, ElementSet.None) { IsForRoles = true },
        new(StatementKind.SuccessCriterion, "SuccessCriterion", ElementSet.Role) { IsForRoles = true },
        new(StatementKind.Duty, "Performs", ElementSet.Role) { IsForRoles = true },
    ];

    private static readonly Dictionary<(string Name, int Arity), StatementShape> ByName =
        All.ToDictionary(shape => (shape.Name + WellKnownNames.AttributeSuffix, shape.Arity));

    /// <summary>Finds the shape of an attribute by the name and the arity of its class.</summary>
    public static StatementShape? Find(string attributeName, int arity) =>
        ByName.TryGetValue((attributeName, arity), out var shape) ? shape : null;

    private static StatementShape Definition(StatementKind kind, string name, ElementSet defines) =>
        new(kind, name, ElementSet.None) { Defines = defines };
}
