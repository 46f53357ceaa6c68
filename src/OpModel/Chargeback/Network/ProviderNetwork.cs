using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Cost pools, numbered from 0, that use one another: how much each uses of each, and how much of each leaves the network.</summary>
/// <remarks>
/// The arc from one pool to another says how much of the first the second uses; cost flows along it. The share of an arc is its weight out of
/// all use of the pool that it comes from. A pool that nobody uses keeps its cost.
/// <para>
/// Held in compressed sparse rows, sorted by target, each arc once: two networks of the same use are the same, in whatever order and in
/// however many parts the use was told.
/// </para>
/// </remarks>
internal sealed class ProviderNetwork
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly UseWeights _weights;
    private readonly UseWeights _totals;
    private readonly bool[] _isUsedOutside;

    private ProviderNetwork(int[] starts, int[] targets, UseWeights weights, UseWeights totals, bool[] isUsedOutside)
    {
        _starts = starts;
        _targets = targets;
        _weights = weights;
        _totals = totals;
        _isUsedOutside = isUsedOutside;
    }

    /// <summary>How many pools there are.</summary>
    public int Count => _isUsedOutside.Length;

    /// <summary>How many pairs of pools there are of which the second uses the first.</summary>
    public int ArcCount => _targets.Length;

    /// <summary>Makes a network of arrays, the fast way for large ones.</summary>
    /// <param name="from">For each use, the pool that is used.</param>
    /// <param name="to">For each use, the pool that uses it.</param>
    /// <param name="weights">For each use, how much; not negative.</param>
    /// <param name="outside">For each pool, how much of it payers use; not negative.</param>
    /// <exception cref="ArgumentException">A pool uses itself, a weight is negative, or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no pool of that number.</exception>
    /// <exception cref="OverflowException">All use of a pool is more than 64 bits hold; a <see cref="ProviderNetworkBuilder"/> takes it.</exception>
    public static ProviderNetwork Of(
        ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<long> weights, ReadOnlySpan<long> outside) =>
        Arrange(from, to, weights, outside, numbers => new UseWeights(numbers));

    /// <summary>As above, for numbers of any size.</summary>
    public static ProviderNetwork Of(
        ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<BigInteger> weights, ReadOnlySpan<BigInteger> outside) =>
        Arrange(from, to, weights, outside, numbers => new UseWeights(numbers));

    /// <summary>The pools that use a pool, in ascending order.</summary>
    public ReadOnlySpan<int> UsersOf(int pool) => _targets.AsSpan(_starts[pool].._starts[pool + 1]);

    /// <summary>The number of the first arc of a pool; the others follow, in the order of <see cref="UsersOf"/>.</summary>
    public int FirstArcOf(int pool) => _starts[pool];

    /// <summary>How much is used along an arc; always positive.</summary>
    public BigInteger Weight(int arc) => _weights[arc];

    /// <summary>The weight of an arc, near enough for an error to be bounded.</summary>
    public DoubleDouble WeightNear(int arc) => _weights.Near(arc);

    /// <summary>All use of a pool, by pools and by payers; zero where nobody uses it.</summary>
    public BigInteger Total(int pool) => _totals[pool];

    /// <summary>All use of a pool, near enough for an error to be bounded; one where nobody uses it.</summary>
    public DoubleDouble TotalNear(int pool) => IsUsed(pool) ? _totals.Near(pool) : new(1, 0);

    /// <summary>Whether any payer uses the pool.</summary>
    public bool IsUsedOutside(int pool) => _isUsedOutside[pool];

    private bool IsUsed(int pool) => _isUsedOutside[pool] || _starts[pool] < _starts[pool + 1];

    private static ProviderNetwork Arrange<T>(
        ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<T> weights, ReadOnlySpan<T> outside, Func<T[], UseWeights> hold)
        where T : INumber<T>
    {
        Check(from, to, weights, outside);
        var order = IsSorted(from, to) ? null : Sorted(Sorted(null, to, outside.Length), from, outside.Length);
        var starts = new int[outside.Length + 1];
        var targets = new int[from.Length];
        var merged = new T[from.Length];
        var totals = outside.ToArray();
        var count = 0;
        var pool = 0;
        for (var index = 0; index < from.Length; index++)
        {
            var use = order is null ? index : order[index];
            if (T.IsZero(weights[use]))
            {
                continue;
            }

            while (pool < from[use])
            {
                starts[++pool] = count;
            }

            totals[pool] = checked(totals[pool] + weights[use]);
            if (count > starts[pool] && targets[count - 1] == to[use])
            {
                merged[count - 1] = checked(merged[count - 1] + weights[use]);
                continue;
            }

            targets[count] = to[use];
            merged[count++] = weights[use];
        }

        starts.AsSpan(pool + 1).Fill(count);
        Array.Resize(ref targets, count);
        var isUsedOutside = new bool[outside.Length];
        for (var each = 0; each < outside.Length; each++)
        {
            isUsedOutside[each] = !T.IsZero(outside[each]);
        }

        return new(starts, targets, hold(merged), hold(totals), isUsedOutside);
    }

    private static bool IsSorted(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        for (var use = 1; use < from.Length; use++)
        {
            if (from[use - 1] > from[use] || (from[use - 1] == from[use] && to[use - 1] > to[use]))
            {
                return false;
            }
        }

        return true;
    }

    // Sorting by counting keeps what is equal in the order that it has: by target first and by source after it is by both.
    private static int[] Sorted(int[]? order, ReadOnlySpan<int> keys, int keyCount)
    {
        var places = new int[keyCount + 1];
        foreach (var key in keys)
        {
            places[key + 1]++;
        }

        for (var key = 0; key < keyCount; key++)
        {
            places[key + 1] += places[key];
        }

        var sorted = new int[keys.Length];
        for (var index = 0; index < sorted.Length; index++)
        {
            var use = order is null ? index : order[index];
            sorted[places[keys[use]]++] = use;
        }

        return sorted;
    }

    private static void Check<T>(ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<T> weights, ReadOnlySpan<T> outside)
        where T : INumber<T>
    {
        if (from.Length != to.Length || from.Length != weights.Length)
        {
            throw new ArgumentException("Each use needs a pool that is used, a pool that uses it, and a weight.", nameof(weights));
        }

        for (var use = 0; use < from.Length; use++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(from[use], nameof(from));
            ArgumentOutOfRangeException.ThrowIfNegative(to[use], nameof(to));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from[use], outside.Length, nameof(from));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to[use], outside.Length, nameof(to));
            if (from[use] == to[use])
            {
                throw new ArgumentException($"Pool {from[use]} uses itself; net that out first.", nameof(to));
            }

            if (T.IsNegative(weights[use]))
            {
                throw new ArgumentException($"The use of pool {from[use]} by pool {to[use]} is negative.", nameof(weights));
            }
        }

        for (var pool = 0; pool < outside.Length; pool++)
        {
            if (T.IsNegative(outside[pool]))
            {
                throw new ArgumentException($"The use of pool {pool} outside is negative.", nameof(outside));
            }
        }
    }
}
