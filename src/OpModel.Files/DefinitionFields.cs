using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Writes what is said of each kind of element with the keys by which <see cref="DefinitionForms"/> reads it.</summary>
internal static class DefinitionFields
{
    public static void Write(FieldWriter fields, Definition definition)
    {
        switch (definition)
        {
            case OrganizationDefinition organization:
                Organization(fields, organization);
                break;
            case PersonDefinition person:
                fields.Text("function", person.Function);
                fields.Choices("background", person.Background);
                fields.Flag("vacancy", person.IsVacancy);
                fields.Dates(person.From, person.Until);
                fields.Statements("reports-to", "manager", person.ReportsTo, StatementFields.ReportingLine);
                break;
            case RoleDefinition role:
                Role(fields, role);
                break;
            case ValueStreamDefinition valueStream:
                fields.Statements("steps", FieldReader.Name, valueStream.Steps, StatementFields.Step);
                Owner(fields, valueStream.Owner);
                fields.Statements("measures", FieldReader.Name, valueStream.Measures, StatementFields.Measure);
                break;
            case TeamDefinition team:
                Team(fields, team);
                break;
            case ObjectiveDefinition objective:
                Owner(fields, objective.Owner);
                Goals(fields, objective.Serves);
                fields.Statements("key-results", "text", objective.KeyResults, StatementFields.KeyResult);
                break;
            case StrategyDefinition strategy:
                Goals(fields, strategy.Serves);
                fields.Text("diagnosis", strategy.Diagnosis);
                fields.Texts("focus-areas", strategy.FocusAreas);
                fields.Texts("actions", strategy.Actions);
                break;
            case TacticDefinition tactic:
                Goals(fields, tactic.Serves);
                break;
            case ScorecardDefinition scorecard:
                fields.Statements("measures", FieldReader.Name, scorecard.Measures, StatementFields.Measure);
                break;
            case BudgetDefinition budget:
                fields.Text("amount", budget.Amount);
                break;
            case ArtifactDefinition artifact:
                fields.Text("is", artifact.Is);
                fields.TeamTypes("owed-by", artifact.OwedBy is { } type ? [type] : []);
                Owner(fields, artifact.Owner);
                fields.Reference("owned-by-role", artifact.OwnerRole, StatementForms.Role);
                fields.ChoiceIfStated("review", artifact.Review);
                fields.Date("review-by", artifact.ReviewBy);
                break;
        }

        fields.Statements("waivers", "rule", definition.Waivers, StatementFields.Waiver);
    }

    private static void Organization(FieldWriter fields, OrganizationDefinition organization)
    {
        fields.Currency("currency", organization.Currency);
        fields.Choices("structure", organization.Structure);
        fields.Choice("service-cost", organization.ServiceCost);
        fields.Text("vision", organization.Vision);
        fields.Text("mission", organization.Mission);
        fields.Statements("interactions", "one", organization.Interactions, StatementFields.RoleInteraction);
        fields.Statements("separate-duties", "one", organization.SeparateDuties, StatementFields.DutySeparation);
        fields.Statements("measures", FieldReader.Name, organization.Measures, StatementFields.Measure);
    }

    private static void Role(FieldWriter fields, RoleDefinition role)
    {
        fields.Statements("conflicts-with", "role", role.Conflicts, StatementFields.Conflict);
        fields.Text("function", role.Function);
        fields.Texts("leads-people-in", role.LeadsPeopleIn);
        fields.Flag("held-by-one", role.HeldByOne);
        fields.TeamTypes("belongs-on", role.BelongsOn);
        fields.Statements("responsible-for", FieldReader.Name, role.Responsibilities, StatementFields.Responsibility);
        fields.Texts("success-criteria", role.SuccessCriteria);
        fields.Texts("performs", role.Duties);
    }

    private static void Team(FieldWriter fields, TeamDefinition team)
    {
        fields.TeamTypes("type", [team.Type.Name]);
        fields.Dates(team.From, team.Until);
        fields.Statements("part-of", "team", team.PartOf, StatementFields.Containment);
        fields.Statements("aligned-to", "value-stream", team.AlignedTo, StatementFields.Alignment);
        fields.Statements("led-by", "person", team.Leads, StatementFields.Leadership);
        fields.Statements("members", "person", team.Members, StatementFields.Membership);
        fields.Statements("responsible-for", FieldReader.Name, team.Responsibilities, StatementFields.Responsibility);
        fields.Statements("provides", "service", team.Provides, StatementFields.Offer);
        fields.Statements("consumes", "service", team.Consumes, StatementFields.Use);
        fields.Statements("interacts-with", "team", team.Interactions, StatementFields.TeamInteraction);
        fields.Statements("funded-by", "source", team.Funding, StatementFields.Funding);
        fields.Statements("measures", FieldReader.Name, team.Measures, StatementFields.Measure);
        fields.Statements("cadences", FieldReader.Name, team.Cadences, StatementFields.Cadence);
        fields.Flag("exploits", (team.Arms & DualArm.Exploit) != 0);
        fields.Flag("explores", (team.Arms & DualArm.Explore) != 0);
        fields.Number("allocation-order", team.AllocationOrder, 1, int.MaxValue);
    }

    private static void Owner(FieldWriter fields, Ownership? owner) =>
        fields.Statements("owned-by", StatementForms.OwnerKey, owner is null ? [] : new[] { owner }, StatementFields.Ownership);

    private static void Goals(FieldWriter fields, EquatableArray<Contribution> goals) =>
        fields.Statements("serves", StatementForms.GoalKey, goals, StatementFields.Contribution);
}
