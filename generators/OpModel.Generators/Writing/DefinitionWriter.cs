using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>Writes definitions as the expressions that build them at run time.</summary>
internal static class DefinitionWriter
{
    /// <summary>The type of a definition, as generated code refers to it.</summary>
    public static string TypeOf(Definition definition) => CSharp.Type(definition.GetType());

    /// <summary>Writes the properties of a definition, one a line, into an object initialiser that is open.</summary>
    public static void WriteProperties(SourceWriter writer, Definition definition)
    {
        Write(writer, nameof(Definition.Key), definition.Key);
        Write(writer, nameof(Definition.Name), definition.Name);
        if (definition.Id != Identifier.FromName(definition.Name))
        {
            Write(writer, nameof(Definition.Id), definition.Id);
        }

        if (definition is DatedDefinition dated)
        {
            WriteProperty(writer, CSharp.Property(nameof(DatedDefinition.From), dated.From));
            WriteProperty(writer, CSharp.Property(nameof(DatedDefinition.Until), dated.Until));
        }

        switch (definition)
        {
            case OrganizationDefinition organization:
                WriteOrganization(writer, organization);
                break;
            case PersonDefinition person:
                Write(writer, nameof(PersonDefinition.Function), person.Function);
                WriteChoice(writer, nameof(PersonDefinition.Background), person.Background);
                WriteSwitch(writer, nameof(PersonDefinition.IsVacancy), person.IsVacancy);
                WriteList(writer, nameof(PersonDefinition.ReportsTo), person.ReportsTo, StatementWriter.Write);
                break;
            case RoleDefinition role:
                WriteRole(writer, role);
                break;
            case TeamDefinition team:
                WriteTeam(writer, team);
                break;
            case ValueStreamDefinition valueStream:
                WriteList(writer, nameof(ValueStreamDefinition.Steps), valueStream.Steps, StatementWriter.Write);
                WriteOwner(writer, valueStream.Owner);
                WriteList(writer, nameof(ValueStreamDefinition.Measures), valueStream.Measures, StatementWriter.Write);
                break;
            case ObjectiveDefinition objective:
                WriteOwner(writer, objective.Owner);
                WriteList(writer, nameof(ObjectiveDefinition.Serves), objective.Serves, StatementWriter.Write);
                WriteList(writer, nameof(ObjectiveDefinition.KeyResults), objective.KeyResults, StatementWriter.Write);
                break;
            case StrategyDefinition strategy:
                WriteList(writer, nameof(StrategyDefinition.Serves), strategy.Serves, StatementWriter.Write);
                Write(writer, nameof(StrategyDefinition.Diagnosis), strategy.Diagnosis);
                WriteTexts(writer, nameof(StrategyDefinition.FocusAreas), strategy.FocusAreas);
                WriteTexts(writer, nameof(StrategyDefinition.Actions), strategy.Actions);
                break;
            case TacticDefinition tactic:
                WriteList(writer, nameof(TacticDefinition.Serves), tactic.Serves, StatementWriter.Write);
                break;
            case ScorecardDefinition scorecard:
                WriteList(writer, nameof(ScorecardDefinition.Measures), scorecard.Measures, StatementWriter.Write);
                break;
            case BudgetDefinition budget:
                Write(writer, nameof(BudgetDefinition.Amount), budget.Amount);
                break;
            case ArtifactDefinition artifact:
                Write(writer, nameof(ArtifactDefinition.Is), artifact.Is);
                Write(writer, nameof(ArtifactDefinition.OwedBy), artifact.OwedBy);
                WriteOwner(writer, artifact.Owner);
                Write(writer, nameof(ArtifactDefinition.OwnerRole), artifact.OwnerRole);
                WriteProperty(writer, artifact.Review is { } review ? CSharp.Required(nameof(ArtifactDefinition.Review), review) : null);
                WriteProperty(writer, CSharp.Property(nameof(ArtifactDefinition.ReviewBy), artifact.ReviewBy));
                break;
        }

        WriteList(writer, nameof(Definition.Waivers), definition.Waivers, StatementWriter.Write);
    }

    private static void WriteOrganization(SourceWriter writer, OrganizationDefinition organization)
    {
        Write(writer, nameof(OrganizationDefinition.Currency), organization.Currency);
        WriteChoice(writer, nameof(OrganizationDefinition.Structure), organization.Structure);
        WriteChoice(writer, nameof(OrganizationDefinition.ServiceCost), organization.ServiceCost);
        Write(writer, nameof(OrganizationDefinition.Vision), organization.Vision);
        Write(writer, nameof(OrganizationDefinition.Mission), organization.Mission);
        WriteList(writer, nameof(OrganizationDefinition.Interactions), organization.Interactions, StatementWriter.Write);
        WriteList(writer, nameof(OrganizationDefinition.SeparateDuties), organization.SeparateDuties, StatementWriter.Write);
        WriteList(writer, nameof(OrganizationDefinition.Measures), organization.Measures, StatementWriter.Write);
    }

    private static void WriteRole(SourceWriter writer, RoleDefinition role)
    {
        WriteList(writer, nameof(RoleDefinition.Conflicts), role.Conflicts, StatementWriter.Write);
        Write(writer, nameof(RoleDefinition.Function), role.Function);
        WriteTexts(writer, nameof(RoleDefinition.LeadsPeopleIn), role.LeadsPeopleIn);
        WriteSwitch(writer, nameof(RoleDefinition.HeldByOne), role.HeldByOne);
        WriteTexts(writer, nameof(RoleDefinition.BelongsOn), role.BelongsOn);
        WriteList(writer, nameof(RoleDefinition.Responsibilities), role.Responsibilities, StatementWriter.Write);
        WriteTexts(writer, nameof(RoleDefinition.SuccessCriteria), role.SuccessCriteria);
        WriteTexts(writer, nameof(RoleDefinition.Duties), role.Duties);
    }

    private static void WriteTeam(SourceWriter writer, TeamDefinition team)
    {
        writer.Line($"{nameof(TeamDefinition.Type)} = {CSharp.Type(typeof(TeamType))}.{team.Type.Name},");
        WriteList(writer, nameof(TeamDefinition.Members), team.Members, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Leads), team.Leads, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.PartOf), team.PartOf, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.AlignedTo), team.AlignedTo, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Provides), team.Provides, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Consumes), team.Consumes, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Interactions), team.Interactions, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Responsibilities), team.Responsibilities, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Funding), team.Funding, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Measures), team.Measures, StatementWriter.Write);
        WriteList(writer, nameof(TeamDefinition.Cadences), team.Cadences, StatementWriter.Write);
        WriteChoice(writer, nameof(TeamDefinition.Arms), team.Arms);
        WriteProperty(writer, CSharp.Property(nameof(TeamDefinition.AllocationOrder), team.AllocationOrder));
    }

    private static void WriteOwner(SourceWriter writer, Ownership? owner) =>
        WriteProperty(writer, owner is null ? null : $"Owner = {StatementWriter.Write(owner)}");

    private static void Write(SourceWriter writer, string property, string? value) =>
        WriteProperty(writer, CSharp.Property(property, value));

    private static void WriteSwitch(SourceWriter writer, string property, bool value) =>
        WriteProperty(writer, CSharp.Property(property, value));

    private static void WriteChoice<TEnum>(SourceWriter writer, string property, TEnum value)
        where TEnum : struct, Enum
        => WriteProperty(writer, CSharp.Property(property, value));

    private static void WriteTexts(SourceWriter writer, string property, EquatableArray<string> texts) =>
        WriteProperty(writer, CSharp.Property(property, texts));

    private static void WriteProperty(SourceWriter writer, string? property)
    {
        if (property is not null)
        {
            writer.Line(property + ",");
        }
    }

    private static void WriteList<T>(SourceWriter writer, string property, EquatableArray<T> items, Func<T, string> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Open($"{property} = new {CSharp.Type(typeof(T))}[]");
        foreach (var item in items)
        {
            writer.Line(write(item) + ",");
        }

        writer.Close(",");
    }
}
