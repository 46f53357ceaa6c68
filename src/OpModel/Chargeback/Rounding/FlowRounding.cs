using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Rounds a circulation to whole units so that every node still balances.</summary>
/// <remarks>
/// <para>Money that goes from cost to providers, services, consumers and back is a circulation: what enters a node leaves it. Each arc gets
/// the floor or the ceiling of its exact amount, one that is whole stays as it is, and each node balances to the unit. Such a rounding
/// always exists, since a circulation within whole bounds can be taken whole: Hoffman, "Some recent applications of the theory of linear
/// inequalities to extremal combinatorial analysis", Proceedings of Symposia in Applied Mathematics 10, 1960.</para>
/// <para><see cref="CycleCancelling{T}"/> says which of the valid roundings it is. Arcs are taken in an order of their own, so the order
/// of the input does not matter; arcs alike in both ends and amount are told apart by nothing else. The opposite amounts give the opposite,
/// unless arcs with the same ends carry opposite amounts. Nothing is decided by floating point.</para>
/// </remarks>
internal static class FlowRounding
{
    /// <summary>Rounds the amounts of all arcs.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="arcs">The arcs, in any order. There may be several between two nodes.</param>
    /// <param name="digits">How many decimals a unit has.</param>
    /// <returns>Per arc its floor or its ceiling in units of 10^-digits.</returns>
    /// <exception cref="ArgumentException">The exact amounts that enter and leave a node differ; the message names it.</exception>
    public static BigInteger[] Round(int nodeCount, ReadOnlySpan<FlowArc> arcs, int digits)
    {
        var denominators = new UnitDenominator(digits);
        foreach (ref readonly var arc in arcs)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)arc.From, (uint)nodeCount, nameof(arcs));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)arc.To, (uint)nodeCount, nameof(arcs));
            denominators.Include(arc.Amount);
        }

        return denominators.BitsFor(arcs.Length) switch
        {
            <= 63 => Round<long>(nodeCount, arcs, denominators),
            <= 127 => Round<Int128>(nodeCount, arcs, denominators),
            _ => Round<BigInteger>(nodeCount, arcs, denominators),
        };
    }

    private static BigInteger[] Round<T>(int nodeCount, ReadOnlySpan<FlowArc> arcs, UnitDenominator denominators)
        where T : IBinaryInteger<T>
    {
        var splitter = new UnitSplitter<T>(denominators);
        var balances = new NodeBalances<T>(nodeCount, denominators);
        var units = new BigInteger[arcs.Length];
        var fractions = new T[arcs.Length];
        for (var i = 0; i < arcs.Length; i++)
        {
            units[i] = splitter.Split(arcs[i].Amount, out fractions[i]);
            balances.Add(arcs[i], units[i], fractions[i]);
        }

        balances.RequireNothingLeft();
        var order = Order(arcs, out var isMirrored);
        var sorted = new FlowArc[arcs.Length];
        var sortedFractions = new T[arcs.Length];
        for (var place = 0; place < order.Length; place++)
        {
            (sorted[place], sortedFractions[place]) = (arcs[order[place]], fractions[order[place]]);
        }

        if ((object)sortedFractions is BigInteger[] exact && NearFractions.Of(nodeCount, sorted, exact, denominators.PartsPerUnit) is { } near)
        {
            Round(nodeCount, sorted, near.Values, near.Unit, order, isMirrored, units);
        }
        else
        {
            Round(nodeCount, sorted, sortedFractions, splitter.Unit, order, isMirrored, units);
        }

        return units;
    }

    private static void Round<T>(
        int nodeCount, FlowArc[] arcs, IReadOnlyList<T> fractions, T unit, int[] order, bool isMirrored, BigInteger[] units)
        where T : IBinaryInteger<T>
    {
        var fractional = new FractionalArcs<T>(unit);
        for (var place = 0; place < arcs.Length; place++)
        {
            fractional.Add(order[place], arcs[place].From, arcs[place].To, fractions[place]);
        }

        fractional.Round(nodeCount, isMirrored, units);
    }

    // Opposite amounts must be taken in the same order and seen the same way, so the first sign that decides turns all of them.
    private static int[] Order(ReadOnlySpan<FlowArc> arcs, out bool isMirrored)
    {
        var sorted = arcs.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(order, (first, second) => Compare(sorted[first], sorted[second]));
        var sign = 0;
        for (var i = 0; i < order.Length && sign == 0; i++)
        {
            sign = sorted[order[i]].Amount.Sign;
        }

        isMirrored = sign < 0;
        return order;
    }

    private static int Compare(in FlowArc first, in FlowArc second)
    {
        var byEnds = (first.From, first.To).CompareTo((second.From, second.To));
        if (byEnds != 0)
        {
            return byEnds;
        }

        var bySize = Size(first.Amount).CompareTo(Size(second.Amount));
        return bySize != 0 ? bySize : first.Amount.CompareTo(second.Amount);
    }

    private static ExactAmount Size(ExactAmount amount) => amount.Sign < 0 ? -amount : amount;
}
