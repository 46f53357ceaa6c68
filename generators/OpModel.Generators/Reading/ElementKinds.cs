using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>Tells the kinds of elements apart.</summary>
internal static class ElementKinds
{
    /// <summary>What kind of element a definition is about.</summary>
    public static ElementKind Of(Definition definition) => definition switch
    {
        OrganizationDefinition => ElementKind.Organization,
        PersonDefinition => ElementKind.Person,
        RoleDefinition => ElementKind.Role,
        TeamDefinition => ElementKind.Team,
        ValueStreamDefinition => ElementKind.ValueStream,
        ObjectiveDefinition => ElementKind.Objective,
        StrategyDefinition => ElementKind.Strategy,
        TacticDefinition => ElementKind.Tactic,
        ScorecardDefinition => ElementKind.Scorecard,
        BudgetDefinition => ElementKind.Budget,
        ArtifactDefinition => ElementKind.Artifact,
        _ => throw new ArgumentOutOfRangeException(nameof(definition), definition.Kind, "This kind of definition cannot be generated yet."),
    };
}
