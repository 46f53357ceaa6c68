namespace OpModel.Symbols;

/// <summary>Speaks of kinds of elements in messages.</summary>
internal static class ElementWords
{
    private static readonly (ElementSet Kind, string Words, string Attribute)[] Vocabulary =
    [
        (ElementSet.Organization, "the organisation", "[OperatingModel]"),
        (ElementSet.Person, "a person", "[Person]"),
        (ElementSet.Role, "a role", "Role as its base"),
        (ElementSet.Team, "a team", "one of the team attributes"),
        (ElementSet.ValueStream, "a value stream", "[ValueStream]"),
        (ElementSet.Objective, "an objective", "[Objective]"),
        (ElementSet.Strategy, "a strategy", "[Strategy]"),
        (ElementSet.Tactic, "a tactic", "[Tactic]"),
        (ElementSet.Scorecard, "a scorecard", "[Scorecard]"),
        (ElementSet.Budget, "a budget", "[Budget]"),
        (ElementSet.Artifact, "an artifact", "[Artifact]"),
    ];

    /// <summary>Where a statement belongs: <c>a team or a role type, a class that derives from Role</c>.</summary>
    public static string Belonging(ElementSet kinds) => kinds == ElementSet.Any
        ? "an element of the organisation"
        : Joined(kinds, word => word.Kind == ElementSet.Role ? "a role type, a class that derives from Role" : word.Words);

    /// <summary>What something is not: <c>neither a person nor a team</c>.</summary>
    public static string Lacking(ElementSet kinds)
    {
        string[] words = [.. In(kinds).Select(word => word.Words)];
        return words.Length == 1 ? $"not {words[0]}" : $"neither {string.Join(" nor ", words)}";
    }

    /// <summary>How something becomes one: <c>[Person] or one of the team attributes</c>.</summary>
    public static string Attributes(ElementSet kinds) => Joined(kinds, word => word.Attribute);

    private static string Joined(ElementSet kinds, Func<(ElementSet Kind, string Words, string Attribute), string> say) =>
        string.Join(" or ", In(kinds).Select(say));

    private static IEnumerable<(ElementSet Kind, string Words, string Attribute)> In(ElementSet kinds) =>
        Vocabulary.Where(word => (word.Kind & kinds) != 0);
}
