using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A set of rows, a bit each. Two sets of the same rows are equal.</summary>
internal sealed class RowSet : IEquatable<RowSet>
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    public RowSet(int rowCount)
        : this(new ulong[(rowCount + BitsPerWord - 1) / BitsPerWord])
    {
    }

    private RowSet(ulong[] words) => _words = words;

    /// <summary>How much there is to look at, in words.</summary>
    public int Length => _words.Length;

    /// <summary>The first row that is in all sets, or 0 where there is none.</summary>
    public static int FirstInAll(RowSet[] sets)
    {
        for (var word = 0; sets.Length > 0 && word < sets[0]._words.Length; word++)
        {
            var common = sets[0]._words[word];
            for (var other = 1; other < sets.Length && common != 0; other++)
            {
                common &= sets[other]._words[word];
            }

            if (common != 0)
            {
                return (word * BitsPerWord) + BitOperations.TrailingZeroCount(common);
            }
        }

        return 0;
    }

    public void Add(int row) => _words[row / BitsPerWord] |= 1UL << (row % BitsPerWord);

    public void CopyTo(RowSet other) => _words.CopyTo(other._words, 0);

    public RowSet Copy() => new([.. _words]);

    public bool Equals(RowSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as RowSet);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }
}
