namespace OpModel.Organization;

/// <summary>On which days something is known of each of many keys.</summary>
internal sealed class TermsByKey
{
    private readonly Dictionary<string, List<Term>> _terms = new(StringComparer.Ordinal);

    /// <summary>Whether something is known of a key on some of the days.</summary>
    public bool Meets(string key, Term days) => _terms.TryGetValue(key, out var known) && known.Exists(term => term.Meets(days));

    /// <summary>Adds days.</summary>
    /// <returns>Whether there are any, and they were not known.</returns>
    public bool Add(string key, Term days)
    {
        if (days.IsEmpty)
        {
            return false;
        }

        if (!_terms.TryGetValue(key, out var known))
        {
            _terms.Add(key, [days]);
            return true;
        }

        if (known.Exists(term => term.And(days) == days))
        {
            return false;
        }

        known.Add(days);
        return true;
    }
}
