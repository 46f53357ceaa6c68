namespace OpModel.Files;

/// <summary>The words of a file for a fixed set of values.</summary>
internal sealed class WordSet<T>
{
    private readonly KeyValuePair<string, T>[] _words;

    /// <param name="names">The names of the values in C#.</param>
    public WordSet(IEnumerable<KeyValuePair<string, T>> names)
    {
        _words = [.. names.Select(named => new KeyValuePair<string, T>(Spelling.Hyphenated(named.Key), named.Value))];
        Words = [.. _words.Select(word => word.Key)];
    }

    /// <summary>The words, in the order of the values.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Finds the value of a word.</summary>
    public bool TryFind(string word, out T? value)
    {
        foreach (var known in _words)
        {
            if (known.Key == word)
            {
                value = known.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
