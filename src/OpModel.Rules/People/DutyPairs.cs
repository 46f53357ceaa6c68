namespace OpModel.Checking;

/// <summary>Pairs of duties, to be found among the duties that somebody has.</summary>
internal sealed class DutyPairs
{
    private readonly List<(string One, string Other)> _pairs;
    private readonly ILookup<string, int> _byOne;

    /// <param name="pairs">The pairs, each once. Upper and lower case make no difference.</param>
    public DutyPairs(IEnumerable<(string One, string Other)> pairs)
    {
        _pairs = [.. pairs];
        _byOne = Enumerable.Range(0, _pairs.Count).ToLookup(number => _pairs[number].One, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The pairs of which both duties are among these, in their order.</summary>
    /// <param name="duties">The duties, by a comparer that takes upper and lower case for the same.</param>
    public IEnumerable<(string One, string Other)> Within(HashSet<string> duties) => duties
        .SelectMany(duty => _byOne[duty])
        .Where(number => duties.Contains(_pairs[number].Other))
        .OrderBy(number => number)
        .Select(number => _pairs[number]);
}
