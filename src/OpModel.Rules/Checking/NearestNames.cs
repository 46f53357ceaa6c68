namespace OpModel.Checking;

/// <summary>Names among which the nearest to a misspelt one is looked for. It pays to keep it where there are many names and several misspelt ones.</summary>
internal sealed class NearestNames
{
    private readonly List<(string Name, string Folded, ulong Letters)> _candidates = [];

    /// <param name="candidates">The names.</param>
    public NearestNames(IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var folded = candidate.ToUpperInvariant();
            _candidates.Add((candidate, folded, LettersOf(folded)));
        }
    }

    /// <summary>
    /// The name with the fewest single-letter edits (letter case does not count), the first of equals; nothing where even that one
    /// differs in more than a third of the letters, or in all of them.
    /// </summary>
    public Match? Find(string name)
    {
        var folded = name.ToUpperInvariant();
        var letters = LettersOf(folded);
        var row = new int[folded.Length + 1];
        var nearest = default(string);
        var fewest = Math.Min(Math.Max(1, name.Length / 3) + 1, name.Length);
        foreach (var candidate in _candidates)
        {
            // An edit takes away one letter at most and brings one at most.
            if (Math.Abs(candidate.Folded.Length - folded.Length) < fewest
                && IsBelow(letters & ~candidate.Letters, fewest)
                && IsBelow(candidate.Letters & ~letters, fewest)
                && CountEdits(candidate.Folded, folded, row, fewest) is var edits && edits < fewest)
            {
                (nearest, fewest) = (candidate.Name, edits);
            }
        }

        return nearest is null ? null : new(nearest, fewest);
    }

    /// <summary>The letters of a name as a set; some share a place, which makes names look nearer and never farther.</summary>
    private static ulong LettersOf(string folded)
    {
        var letters = 0UL;
        foreach (var letter in folded)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    private static bool IsBelow(ulong letters, int limit)
    {
        for (; letters != 0 && limit > 0; limit--)
        {
            letters &= letters - 1;
        }

        return limit > 0;
    }

    /// <summary>The Levenshtein distance, kept in one row of its table and near its diagonal; the limit where it is not below that.</summary>
    private static int CountEdits(string from, string to, int[] row, int limit)
    {
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = Math.Min(j, limit);
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - limit), Math.Min(to.Length, i + limit));
            var diagonal = row[first - 1];
            row[first - 1] = first == 1 ? Math.Min(i, limit) : limit;
            var least = row[first - 1];
            for (var j = first; j <= last; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(replaced, limit), 1 + Math.Min(row[j - 1], row[j]));
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
            {
                return limit;
            }
        }

        return row[to.Length];
    }

    /// <summary>A name that was found.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Edits">How many letters differ.</param>
    public sealed record Match(string Name, int Edits);
}
