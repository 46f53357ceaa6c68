using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>Tells the kinds of elements apart.</summary>
internal static class ElementKinds
{
    private static readonly Dictionary<ElementKind, Type> Definitions = new()
    {
        [ElementKind.Organization] = typeof(OrganizationDefinition),
        [ElementKind.Person] = typeof(PersonDefinition),
        [ElementKind.Role] = typeof(RoleDefinition),
        [ElementKind.Team] = typeof(TeamDefinition),
        [ElementKind.ValueStream] = typeof(ValueStreamDefinition),
        [ElementKind.Objective] = typeof(ObjectiveDefinition),
        [ElementKind.Strategy] = typeof(StrategyDefinition),
        [ElementKind.Tactic] = typeof(TacticDefinition),
        [ElementKind.Scorecard] = typeof(ScorecardDefinition),
        [ElementKind.Budget] = typeof(BudgetDefinition),
        [ElementKind.Artifact] = typeof(ArtifactDefinition),
    };

    /// <summary>The type of the definitions of a kind of element.</summary>
    public static Type DefinitionOf(ElementKind kind) => Definitions[kind];

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
