using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>
/// Shares an amount in proportion to weights between lower and upper bounds: finds the level at which the sum of clamp(weight × level, floor, cap) is the amount.
/// </summary>
/// <remarks>
/// <para>The sum grows with the level and is linear between the levels at which a line leaves its floor or reaches its cap. So these are sorted and walked through,
/// n log n steps in all, in whole numbers; the level is a fraction of two of them. The problem is the one of "resource allocation" with a quadratic objective, whose history is told by
/// Patriksson, "A survey on the continuous nonlinear resource allocation problem", European Journal of Operational Research 185, 2008.</para>
/// <para>Arithmetic is checked: what is too large for <typeparamref name="T"/> throws <see cref="OverflowException"/> and is never wrong.</para>
/// </remarks>
/// <typeparam name="T">Whole numbers: <see cref="Int128"/> where they fit, else <see cref="BigInteger"/>.</typeparam>
internal sealed class WaterFilling<T>
    where T : struct, IBinaryInteger<T>
{
    private const int KeyBits = 62;
    private const int SafeBits = 126;
    private const int DoubleBits = 53;

    private readonly T[] _weights;
    private readonly T[] _floors;
    private readonly T[] _caps;

    private WaterFilling(T[] weights, T[] floors, T[] caps)
    {
        (_weights, _floors, _caps) = (weights, floors, caps);
        Places = new BoundHeld[weights.Length];
    }

    /// <summary>Where each line comes out.</summary>
    public BoundHeld[] Places { get; }

    /// <summary>What is left for the lines between their bounds: the numerator of the level.</summary>
    public T Left { get; private set; } = T.Zero;

    /// <summary>The weight of the lines between their bounds: the denominator of the level; zero where all lines are at a bound.</summary>
    public T Weight { get; private set; } = T.Zero;

    /// <summary>Finds the level.</summary>
    /// <param name="weights">The weights, none below zero. A line without weight stays at its floor.</param>
    /// <param name="floors">The lower bounds, none below zero.</param>
    /// <param name="caps">The upper bounds, none below its floor. One that is no less than the amount limits nothing.</param>
    /// <param name="amount">What is shared: no less than the sum of the floors and no more than that of the caps of lines with weight.</param>
    public static WaterFilling<T> Find(T[] weights, T[] floors, T[] caps, T amount)
    {
        var filling = new WaterFilling<T>(weights, floors, caps);
        filling.Walk(amount);
        return filling;
    }

    private void Walk(T amount)
    {
        var (held, rising) = Begin();
        foreach (var bound in SortedBounds(amount))
        {
            var (line, isCap) = (bound >> 1, (bound & 1) == 1);
            var at = isCap ? _caps[line] : _floors[line];
            if (checked(rising * at) >= checked((amount - held) * _weights[line]))
            {
                break;
            }

            Places[line] = isCap ? BoundHeld.Cap : BoundHeld.None;
            held = checked(isCap ? held + at : held - at);
            rising = checked(isCap ? rising - _weights[line] : rising + _weights[line]);
        }

        (Left, Weight) = (amount - held, rising);
    }

    /// <summary>All at their floors, but for those that rise from nothing and those that cannot.</summary>
    private (T Held, T Rising) Begin()
    {
        var (held, rising) = (T.Zero, T.Zero);
        for (var line = 0; line < _weights.Length; line++)
        {
            var isRising = T.IsZero(_floors[line]) && Moves(line);
            Places[line] = isRising ? BoundHeld.None : BoundHeld.Floor;
            held = checked(held + _floors[line]);
            rising = isRising ? checked(rising + _weights[line]) : rising;
        }

        return (held, rising);
    }

    private bool Moves(int line) => !T.IsZero(_weights[line]) && _floors[line] < _caps[line];

    /// <summary>The bounds in the order of the levels at which they are met: twice the number of a line, and one more for its cap.</summary>
    private int[] SortedBounds(T amount)
    {
        List<int> bounds = new(2 * _weights.Length);
        for (var line = 0; line < _weights.Length; line++)
        {
            if (!Moves(line))
            {
                continue;
            }

            if (!T.IsZero(_floors[line]))
            {
                bounds.Add(2 * line);
            }

            if (_caps[line] < amount)
            {
                bounds.Add((2 * line) + 1);
            }
        }

        // Levels as machine numbers sort fast and are never out of order; those that have the same are told apart exactly.
        var sorted = bounds.ToArray();
        var keys = Keys(sorted);
        Array.Sort(keys, sorted);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
            }

            if (end - start > 1)
            {
                sorted.AsSpan(start, end - start).Sort(CompareLevels);
            }
        }

        return sorted;
    }

    private ulong[] Keys(int[] bounds)
    {
        var (largest, heaviest, steepest) = (T.One, T.One, T.One);
        foreach (var bound in bounds)
        {
            (largest, heaviest) = (T.Max(largest, BoundOf(bound)), T.Max(heaviest, _weights[bound >> 1]));
        }

        // A quotient of two numbers that binary floating point has exactly is rounded once, which keeps the order; so do the bits of one that is not below zero.
        if (Bits(largest) <= DoubleBits && Bits(heaviest) <= DoubleBits)
        {
            return Array.ConvertAll(bounds, bound => BitConverter.DoubleToUInt64Bits(double.CreateChecked(BoundOf(bound)) / double.CreateChecked(_weights[bound >> 1])));
        }

        // Else whole parts of the levels, with as many binary places as there is room for.
        foreach (var bound in bounds)
        {
            steepest = T.Max(steepest, (BoundOf(bound) / _weights[bound >> 1]) + T.One);
        }

        var shift = Math.Min(KeyBits - Bits(steepest), SafeBits - Bits(largest));
        return Array.ConvertAll(bounds, bound => ulong.CreateTruncating(Shifted(BoundOf(bound), shift) / _weights[bound >> 1]));
    }

    private T BoundOf(int bound) => (bound & 1) == 1 ? _caps[bound >> 1] : _floors[bound >> 1];

    /// <summary>Bounds that are met at one level may stand in any order, as each of them is passed or none.</summary>
    private int CompareLevels(int left, int right) =>
        checked(BoundOf(left) * _weights[right >> 1]).CompareTo(checked(BoundOf(right) * _weights[left >> 1]));

    private static T Shifted(T value, int shift) => shift >= 0 ? value << shift : value >> -shift;

    private static int Bits(T value) => int.CreateChecked(value.GetShortestBitLength());
}
