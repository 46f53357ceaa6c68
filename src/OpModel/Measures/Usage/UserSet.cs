namespace OpModel.Measures;

/// <summary>A set of users as a bit for each.</summary>
internal sealed class UserSet(int userCount)
{
    private const int BitsOfWord = 64;

    private readonly ulong[] _words = new ulong[(userCount / BitsOfWord) + 1];

    /// <summary>Adds the users of some days.</summary>
    /// <returns>How many were not there before.</returns>
    public long Add(IEnumerable<ActiveDay> days)
    {
        var added = 0L;
        foreach (var day in days)
        {
            foreach (var user in day.Users.Span)
            {
                ref var word = ref _words[user / BitsOfWord];
                var bit = 1UL << (user % BitsOfWord);
                added += (word & bit) == 0 ? 1 : 0;
                word |= bit;
            }
        }

        return added;
    }

    /// <summary>Takes the users of some days out.</summary>
    /// <returns>How many were there.</returns>
    public long Take(IEnumerable<ActiveDay> days)
    {
        var taken = 0L;
        foreach (var day in days)
        {
            foreach (var user in day.Users.Span)
            {
                ref var word = ref _words[user / BitsOfWord];
                var bit = 1UL << (user % BitsOfWord);
                taken += (word & bit) == 0 ? 0 : 1;
                word &= ~bit;
            }
        }

        return taken;
    }
}
