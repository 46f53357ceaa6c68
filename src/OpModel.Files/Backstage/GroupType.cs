using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>What type of team a group is that says it by its type in Backstage alone, of which every organisation has words of its own.</summary>
internal static class GroupType
{
    private static readonly Dictionary<string, TeamType> Words = Meanings(
        (TeamType.Department, [
            "organization", "organisation", "company", "root", "division", "business-unit", "sub-department", "unit",
            "product-area", "area",
        ]),
        (TeamType.Squad, ["team"]),
        (TeamType.Guild, ["community", "community-of-practice", "interest-group"]),
        (TeamType.PlatformTeam, ["platform"]),
        (TeamType.InfrastructureTeam, ["infrastructure"]));

    /// <summary>The type of team that a type of group means; nothing where it means none.</summary>
    public static TeamType? Find(string type) =>
        Words.TryGetValue(type.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant(), out var found) ? found : null;

    /// <summary>
    /// The type of a group of which nobody knows what it is: a squad is what asks for the least, neither an owner of a product nor a value stream nor money.
    /// </summary>
    public static TeamType Unknown => TeamType.Squad;

    private static Dictionary<string, TeamType> Meanings(params IReadOnlyList<(TeamType Type, string[] Words)> meanings)
    {
        var words = TeamType.All.ToDictionary(type => Spelling.Hyphenated(type.Name), StringComparer.Ordinal);
        foreach (var (type, same) in meanings)
        {
            foreach (var word in same)
            {
                words.Add(word, type);
            }
        }

        return words;
    }
}
