using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>What is left over at each node of a circulation, exactly.</summary>
internal sealed class NodeBalances<T>(int nodeCount, UnitDenominator denominators)
    where T : IBinaryInteger<T>
{
    private readonly BigInteger[] _units = new BigInteger[nodeCount];
    private readonly T[] _fractions = [.. Enumerable.Repeat(T.Zero, nodeCount)];

    public void Add(in FlowArc arc, BigInteger floor, T fraction)
    {
        _units[arc.From] -= floor;
        _units[arc.To] += floor;
        _fractions[arc.From] -= fraction;
        _fractions[arc.To] += fraction;
    }

    /// <exception cref="ArgumentException">Something is left over at a node, which the message names.</exception>
    public void RequireNothingLeft()
    {
        for (var node = 0; node < nodeCount; node++)
        {
            var parts = (_units[node] * denominators.PartsPerUnit) + BigInteger.CreateChecked(_fractions[node]);
            if (!parts.IsZero)
            {
                var left = ExactAmount.Ratio(BigInteger.Abs(parts), denominators.PartsPerUnit * denominators.UnitsPerOne);
                throw new ArgumentException($"Node {node} does not balance: {left} {(parts.Sign > 0 ? "enters and does not leave" : "leaves and did not enter")}.");
            }
        }
    }
}
