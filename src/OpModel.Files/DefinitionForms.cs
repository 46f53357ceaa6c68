using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What may be said of each kind of element, and what becomes of it: all that the attributes can say.</summary>
/// <remarks>docs/formats.md describes the same to people.</remarks>
internal static class DefinitionForms
{
    private static readonly Type Person = typeof(PersonDefinition);
    private static readonly Type Role = typeof(RoleDefinition);
    private static readonly Type Team = typeof(TeamDefinition);
    private static readonly Type ValueStream = typeof(ValueStreamDefinition);

    /// <summary>Reads an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="fields">What is said of it.</param>
    /// <returns>The definition; nothing where something that it needs cannot be read.</returns>
    public static Definition? Read(DeclaredElement element, FieldReader fields)
    {
        var (key, name) = (element.Name.Key, element.Name.Name);
        Definition? definition = element.Section.Definition switch
        {
            var type when type == typeof(OrganizationDefinition) => Organization(key, name, fields),
            var type when type == Person => new PersonDefinition
            {
                Key = key,
                Name = name,
                Function = fields.Text("function"),
                Background = fields.Choices<Background>("background"),
                IsVacancy = fields.Flag("vacancy"),
                ReportsTo = fields.Statements("reports-to", "manager", StatementForms.ReportingLine),
            },
            var type when type == Role => RoleOf(key, name, fields),
            var type when type == ValueStream => new ValueStreamDefinition
            {
                Key = key,
                Name = name,
                Steps = fields.Statements("steps", FieldReader.Name, StatementForms.Step),
                Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
                Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
            },
            var type when type == Team => TeamOf(key, name, fields),
            var type when type == typeof(ObjectiveDefinition) => new ObjectiveDefinition
            {
                Key = key,
                Name = name,
                Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
                Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
                KeyResults = fields.Statements("key-results", "text", StatementForms.KeyResult),
            },
            var type when type == typeof(StrategyDefinition) => new StrategyDefinition
            {
                Key = key,
                Name = name,
                Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
                Diagnosis = fields.Text("diagnosis"),
                FocusAreas = fields.Texts("focus-areas"),
                Actions = fields.Texts("actions"),
            },
            var type when type == typeof(TacticDefinition) => new TacticDefinition
            {
                Key = key,
                Name = name,
                Serves = fields.Statements("serves", StatementForms.GoalKey, StatementForms.Contribution),
            },
            var type when type == typeof(ScorecardDefinition) => new ScorecardDefinition
            {
                Key = key,
                Name = name,
                Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
            },
            var type when type == typeof(BudgetDefinition) => new BudgetDefinition { Key = key, Name = name, Amount = fields.Text("amount") },
            var type when type == typeof(ArtifactDefinition) => new ArtifactDefinition
            {
                Key = key,
                Name = name,
                Is = fields.Text("is"),
                OwedBy = fields.TeamTypeOf("owed-by")?.Name,
                Owner = fields.Statement("owned-by", StatementForms.OwnerKey, StatementForms.Ownership),
                ReviewBy = fields.Date("review-by"),
            },
            var type => throw new ArgumentOutOfRangeException(nameof(element), type, "There is no form for such definitions."),
        };
        return definition is null
            ? null
            : definition with
            {
                Id = element.Name.Id,
                Origin = fields.Origin,
                Waivers = fields.Statements("waivers", "rule", StatementForms.Waiver),
            };
    }

    private static OrganizationDefinition? Organization(string key, string name, FieldReader fields)
    {
        var currency = fields.NeededText("currency");
        if (currency is not null && Iso4217.Find(currency) is null)
        {
            fields.Refuse("currency", MoneyText.DescribeUnknownCurrency(currency));
        }

        OrganizationDefinition organization = new()
        {
            Key = key,
            Name = name,
            Currency = currency ?? "",
            Structure = fields.Choices<OrganizationStructure>("structure"),
            ServiceCost = fields.Choice<ServiceCostMethod>("service-cost"),
            Vision = fields.Text("vision"),
            Mission = fields.Text("mission"),
            Interactions = fields.Statements("interactions", "one", StatementForms.RoleInteraction),
            SeparateDuties = fields.Statements("separate-duties", "one", StatementForms.DutySeparation),
            Measures = fields.Statements("measures", FieldReader.Name, StatementForms.Measure),
        };
        return organization;
    }

    private static RoleDefinition RoleOf(string key, string name, FieldReader fields) => new()
    {
        Key = key,
        Name = name,
        Conflicts = fields.Statements("conflicts-with", "role", StatementForms.Conflict),
        Function = fields.Text("function"),
        LeadsPeopleIn = fields.Texts("leads-people-in"),
        HeldByOne = fields.Flag("held-by-one"),
        BelongsOn = new([.. fields.TeamTypes("belongs-on").Select(type => type.Name)]),
        Responsibilities = fields.Statements("responsible-for", FieldReader.Name, StatementForms.Responsibility),
        SuccessCriteria = fields.Texts("success-criteria"),
        Duties = fields.Texts("performs"),
    };

    private static TeamDefinition? TeamOf(string key, string name, FieldReader fields)
    {
        var type = fields.NeededTeamType("type");
        TeamDefinition team = new()
        {
            Key = key,
            Name = name,
            Type = type ?? TeamType.ProductTeam,
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
