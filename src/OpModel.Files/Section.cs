using OpModel.Organization;

namespace OpModel.Files;

/// <summary>A section of an organisation file: elements of one kind.</summary>
/// <param name="Key">Its key in the file.</param>
/// <param name="Noun">One of its elements in a message.</param>
/// <param name="Definition">The type of their definitions.</param>
internal sealed record Section(string Key, string Noun, Type Definition)
{
    /// <summary>The key of the namespace of the classes.</summary>
    public const string Namespace = "namespace";

    /// <summary>All sections, in the order in which they are read.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("organisation", "organisation", typeof(OrganizationDefinition)),
        new("people", "person", typeof(PersonDefinition)),
        new("roles", "role", typeof(RoleDefinition)),
        new("value-streams", "value stream", typeof(ValueStreamDefinition)),
        new("teams", "team", typeof(TeamDefinition)),
        new("objectives", "objective", typeof(ObjectiveDefinition)),
        new("strategies", "strategy", typeof(StrategyDefinition)),
        new("tactics", "tactic", typeof(TacticDefinition)),
        new("scorecards", "scorecard", typeof(ScorecardDefinition)),
        new("budgets", "budget", typeof(BudgetDefinition)),
        new("artifacts", "artifact", typeof(ArtifactDefinition)),
    ];

    /// <summary>Whether it holds one element and no list of them.</summary>
    public bool IsOne => Definition == typeof(OrganizationDefinition);

    /// <summary>An element of it, in a message.</summary>
    public string What => $"{("aeiou".Contains(Noun[0]) ? "an" : "a")} {Noun}";

    /// <summary>What elements of a type are, in a message: <c>person</c>.</summary>
    public static string NounOf(Type definition) => All.First(section => section.Definition == definition).Noun;
}
