using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What may be said of each kind of element, and what becomes of it: all that the attributes can say.</summary>
/// <remarks>docs/formats.md describes the same to people.</remarks>
internal static class DefinitionForms
{
    public static OrganizationDefinition Organization(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Currency = fields.NeededCurrency("currency") ?? "",
        Structure = fields.Choices<OrganizationStructure>("structure"),
        ServiceCost = fields.Choice<ServiceCostMethod>("service-cost"),
        Vision = fields.Text("vision"),
        Mission = fields.Text("mission"),
        Interactions = fields.Statements("interactions", "one", StatementForms.RoleInteraction),
        SeparateDuties = fields.Statements("separate-duties", "one", StatementForms.DutySeparation),
        Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
    };

    public static PersonDefinition Person(ElementName element, FieldReader fields)
    {
        var (from, until) = fields.Dates();
        return new()
        {
            Key = element.Key,
            Name = element.Name,
            Function = fields.Text("function"),
            Background = fields.Choices<Background>("background"),
            IsVacancy = fields.Flag("vacancy"),
            From = from,
            Until = until,
            ReportsTo = fields.Statements("reports-to", "manager", StatementForms.ReportingLine),
        };
    }

    public static ValueStreamDefinition ValueStream(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Steps = fields.Statements("steps", FieldReader.Name, StatementForms.Step),
        Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
        Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
    };

    public static ObjectiveDefinition Objective(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
        Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
        KeyResults = fields.Statements("key-results", "text", StatementForms.KeyResult),
    };

    public static StrategyDefinition Strategy(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
        Diagnosis = fields.Text("diagnosis"),
        FocusAreas = fields.Texts("focus-areas"),
        Actions = fields.Texts("actions"),
    };

    public static TacticDefinition Tactic(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
    };

    public static ScorecardDefinition Scorecard(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
    };

    public static BudgetDefinition Budget(ElementName element, FieldReader fields) => new() { Key = element.Key, Name = element.Name, Amount = fields.Text("amount") };

    public static ArtifactDefinition Artifact(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Is = fields.Text("is"),
        OwedBy = fields.TeamTypeOf("owed-by")?.Name,
        Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
        OwnerRole = fields.Reference("owned-by-role", StatementForms.Role),
        Review = fields.ChoiceIfStated<Rhythm>("review"),
        ReviewBy = fields.Date("review-by"),
    };

    public static RoleDefinition Role(ElementName element, FieldReader fields) => new()
    {
        Key = element.Key,
        Name = element.Name,
        Conflicts = fields.Statements("conflicts-with", "role", StatementForms.Conflict),
        Function = fields.Text("function"),
        LeadsPeopleIn = fields.Texts("leads-people-in"),
        HeldByOne = fields.Flag("held-by-one"),
        BelongsOn = new([.. fields.TeamTypes("belongs-on").Select(type => type.Name)]),
        Responsibilities = fields.Statements("responsible-for", FieldReader.Name, StatementForms.Responsibility),
        SuccessCriteria = fields.Texts("success-criteria"),
        Duties = fields.Texts("performs"),
    };

    public static TeamDefinition? Team(ElementName element, FieldReader fields)
    {
        var type = fields.NeededTeamType("type");
        var (from, until) = fields.Dates();
        TeamDefinition team = new()
        {
            Key = element.Key,
            Name = element.Name,
            Type = type ?? TeamType.ProductTeam,
            From = from,
            Until = until,
            Members = fields.Statements("members", "person", StatementForms.Membership),
            Leads = fields.Statements("led-by", "person", StatementForms.Leadership),
            PartOf = fields.Statements("part-of", "team", StatementForms.Containment),
            AlignedTo = fields.Statements("aligned-to", "value-stream", StatementForms.Alignment),
            Provides = fields.Statements("provides", "service", StatementForms.Offer),
            Consumes = fields.Statements("consumes", "service", StatementForms.Use),
            Interactions = fields.Statements("interacts-with", "team", StatementForms.TeamInteraction),
            Responsibilities = fields.Statements("responsible-for", FieldReader.Name, StatementForms.Responsibility),
            Funding = fields.Statements("funded-by", "source", StatementForms.Funding),
            Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
            Cadences = fields.Statements("cadences", FieldReader.Name, StatementForms.Cadence),
            Arms = (fields.Flag("exploits") ? DualArm.Exploit : DualArm.None) | (fields.Flag("explores") ? DualArm.Explore : DualArm.None),
            AllocationOrder = fields.Number("allocation-order", 1, int.MaxValue),
        };

        // What kind of team it is meant to be, nobody knows; everything else was looked at all the same.
        return type is null ? null : team;
    }
}
