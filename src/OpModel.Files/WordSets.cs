using OpModel.Organization;

namespace OpModel.Files;

/// <summary>The sets of words that files choose from.</summary>
internal static class WordSets
{
    /// <summary>The types of team.</summary>
    public static WordSet<TeamType> TeamTypes { get; } = new(TeamType.All.Select(type => new KeyValuePair<string, TeamType>(type.Name, type)));

    /// <summary>The values of an enum, but for the one that stands for nothing.</summary>
    public static WordSet<T> Of<T>()
        where T : struct, Enum
        => OfEnum<T>.Set;

    private static class OfEnum<T>
        where T : struct, Enum
    {
        public static readonly WordSet<T> Set = new(((T[])Enum.GetValues(typeof(T)))
            .Select(value => new KeyValuePair<string, T>(value.ToString(), value))
            .Where(named => named.Key != "None"));
    }
}
