namespace OpModel.Checking;

/// <summary>Puts words together in messages.</summary>
internal static class Words
{
    /// <summary>A noun with its article: <c>an ecosystem team</c>.</summary>
    public static string A(string noun) => (noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    /// <summary>Several things that all are meant: <c>design, analysis and marketing</c>.</summary>
    public static string And(IEnumerable<string> words) => Joined(words, " and ");

    /// <summary>Several things of which one is meant: <c>design, analysis or marketing</c>.</summary>
    public static string Or(IEnumerable<string> words) => Joined(words, " or ");

    /// <summary>How many there are: <c>1 team</c>, <c>2 people</c>.</summary>
    public static string Count(int count, string one, string? several = null) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : several ?? one + "s")}");

    private static string Joined(IEnumerable<string> words, string last)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + last + all[^1];
    }
}
