using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Takes use down one by one, in any order and of any size; what is told twice adds up.</summary>
internal sealed class ProviderNetworkBuilder
{
    // Weights go through doubles where a network is large, whose exponents end at 2^1023.
    private const int LongestTotal = 512;

    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<BigInteger> _weights = [];
    private readonly BigInteger[] _outside;

    /// <param name="count">How many pools there are.</param>
    public ProviderNetworkBuilder(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _outside = new BigInteger[count];
    }

    /// <summary>One pool uses another.</summary>
    /// <exception cref="ArgumentException">It is the same pool, or the weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no pool of that number.</exception>
    public ProviderNetworkBuilder AddUse(int from, int to, BigInteger weight)
    {
        CheckPool(from, nameof(from));
        CheckPool(to, nameof(to));
        CheckWeight(weight);
        if (from == to)
        {
            throw new ArgumentException($"Pool {from} uses itself; net that out first.", nameof(to));
        }

        _from.Add(from);
        _to.Add(to);
        _weights.Add(weight);
        return this;
    }

    /// <summary>Payers, who are no pools, use a pool.</summary>
    /// <exception cref="ArgumentException">The weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no pool of that number.</exception>
    public ProviderNetworkBuilder AddOutsideUse(int from, BigInteger weight)
    {
        CheckPool(from, nameof(from));
        CheckWeight(weight);
        _outside[from] += weight;
        return this;
    }

    /// <exception cref="ArgumentException">All use of a pool, without what its weights have in common, has more than 512 bits.</exception>
    public ProviderNetwork Build()
    {
        var (weights, outside, longest) = InLowestTerms();
        if (longest > LongestTotal)
        {
            throw new ArgumentException($"All use of a pool is a number of {longest} bits; at most {LongestTotal} are possible.");
        }

        return longest < 64
            ? ProviderNetwork.Of([.. _from], [.. _to], Array.ConvertAll(weights, weight => (long)weight), Array.ConvertAll(outside, weight => (long)weight))
            : ProviderNetwork.Of([.. _from], [.. _to], weights, outside);
    }

    // Shares are all that counts, so what all weights of a pool have in common goes: quantities of 12 decimals are often round ones.
    private (BigInteger[] Weights, BigInteger[] Outside, long LongestTotal) InLowestTerms()
    {
        var divisors = (BigInteger[])_outside.Clone();
        var totals = (BigInteger[])_outside.Clone();
        for (var use = 0; use < _from.Count; use++)
        {
            divisors[_from[use]] = BigInteger.GreatestCommonDivisor(divisors[_from[use]], _weights[use]);
            totals[_from[use]] += _weights[use];
        }

        for (var pool = 0; pool < divisors.Length; pool++)
        {
            divisors[pool] = BigInteger.Max(divisors[pool], BigInteger.One);
        }

        var longest = totals.Zip(divisors, (total, divisor) => (total / divisor).GetBitLength()).DefaultIfEmpty().Max();
        return ([.. _weights.Select((weight, use) => weight / divisors[_from[use]])], [.. _outside.Zip(divisors, BigInteger.Divide)], longest);
    }

    private static void CheckWeight(BigInteger weight)
    {
        if (weight.Sign < 0)
        {
            throw new ArgumentException("Use is not negative.", nameof(weight));
        }
    }

    private void CheckPool(int pool, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pool, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pool, _outside.Length, parameter);
    }
}
