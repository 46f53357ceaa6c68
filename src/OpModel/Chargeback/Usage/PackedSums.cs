using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>
/// Sums of narrow quantities while they are added up: sum and count share one machine word, so that each record costs one addition in memory.
/// </summary>
/// <remarks>
/// The low bits are the sum, the high bits the count. Where they part follows from the largest quantity; before either could grow into the
/// other, both are handed on and start anew.
/// </remarks>
internal sealed class PackedSums
{
    private const int WordBits = 64;

    private readonly long[] _words;
    private readonly int _sumBits;
    private readonly int _most;
    private readonly long[] _counts;
    private readonly Func<int, Int128[]> _sumsOfScale;
    private int _left;
    private int _scale;

    /// <param name="chunks">All that will be added.</param>
    /// <param name="counts">Takes the counts.</param>
    /// <param name="sumsOfScale">Finds what takes the sums of a scale.</param>
    public PackedSums(IReadOnlyList<UsageChunk> chunks, long[] counts, Func<int, Int128[]> sumsOfScale)
    {
        _words = new long[counts.Length];
        (_counts, _sumsOfScale) = (counts, sumsOfScale);
        var quantityBits = (WordBits / 2) - BitOperations.LeadingZeroCount((uint)chunks.Max(chunk => (int?)chunk.Largest).GetValueOrDefault());

        // 2^k quantities of b bits add up to less than 2^(b + k), to which comes the sign; their count takes k + 1 bits.
        var mostBits = (WordBits - 2 - quantityBits) / 2;
        _sumBits = quantityBits + mostBits + 1;
        _most = 1 << Math.Min(mostBits, 30);
        _left = _most;
    }

    public void Add<TCell, TQuantity>(ReadOnlySpan<TCell> places, ReadOnlySpan<TQuantity> quantities, int scale)
        where TCell : struct, IBinaryInteger<TCell>
        where TQuantity : struct, IBinaryInteger<TQuantity>
    {
        if (scale != _scale)
        {
            Flush();
            _scale = scale;
        }

        while (!places.IsEmpty)
        {
            if (_left == 0)
            {
                Flush();
            }

            var count = Math.Min(places.Length, _left);
            AddPart(places[..count], quantities[..count]);
            _left -= count;
            places = places[count..];
            quantities = quantities[count..];
        }
    }

    /// <summary>Hands all sums on and starts anew.</summary>
    public void Flush()
    {
        if (_left == _most)
        {
            return;
        }

        var (words, counts, sums) = (_words, _counts, _sumsOfScale(_scale));
        for (var place = 0; place < words.Length; place++)
        {
            var sum = words[place] << (WordBits - _sumBits) >> (WordBits - _sumBits);
            sums[place] += sum;
            counts[place] += (words[place] - sum) >>> _sumBits;
            words[place] = 0;
        }

        _left = _most;
    }

    private void AddPart<TCell, TQuantity>(ReadOnlySpan<TCell> places, ReadOnlySpan<TQuantity> quantities)
        where TCell : struct, IBinaryInteger<TCell>
        where TQuantity : struct, IBinaryInteger<TQuantity>
    {
        var words = _words;
        var one = 1L << _sumBits;
        for (var record = 0; record < places.Length && record < quantities.Length; record++)
        {
            words[int.CreateTruncating(places[record])] += long.CreateTruncating(quantities[record]) + one;
        }
    }
}
