namespace OpModel.Checking;

/// <summary>Finds the name that a misspelt one was most likely meant to be.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the fewest single-letter edits (letter case does not count), the first of equals; null where even that one
    /// differs in more than a third of the letters.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var nearest = default(string);
        var fewest = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) < fewest)
            {
                var edits = CountEdits(name.ToUpperInvariant(), candidate.ToUpperInvariant());
                (nearest, fewest) = edits < fewest ? (candidate, edits) : (nearest, fewest);
            }
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance, kept in one row of its table.</summary>
    private static int CountEdits(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j - 1], row[j]));
            }
        }

        return row[to.Length];
    }
}
