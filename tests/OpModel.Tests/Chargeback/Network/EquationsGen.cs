using System.Numerics;
using CsCheck;

namespace OpModel.Chargeback.Network;

/// <summary>Equations of random networks, beside the networks that they are of.</summary>
internal static class EquationsGen
{
    /// <summary>Networks in which few serve few, all serve all, and weights are as long as 90 bits; from no circle less leaves than doubles can see.</summary>
    public static readonly Gen<TestNetwork> Network = Gen.OneOf(
        NetworkGen.Open(12),
        Dense(Gen.Long[1, 1_000].Select(weight => (BigInteger)weight)),
        Dense(Gen.Select(Gen.ULong, Gen.UInt, (high, low) => ((BigInteger)(high | (1UL << 63)) << 26) + low)));

    /// <summary>The equations of a network, and the network as they see it: the weights of each pool in lowest terms.</summary>
    public static (CostEquations Equations, ProviderNetwork Network) Equations(TestNetwork network)
    {
        var told = network.ToNetwork();
        return (new(told, StrongComponents.Of(told)), told);
    }

    /// <summary>How much the pool of a row is charged for of the pool of another.</summary>
    public static BigInteger Weight(CostEquations equations, ProviderNetwork network, int source, int row)
    {
        var pool = equations.Components.Pools[source];
        var place = network.UsersOf(pool).IndexOf(equations.Components.Pools[row]);
        return place < 0 ? BigInteger.Zero : network.Weight(network.FirstArcOf(pool) + place);
    }

    /// <summary>All use of the pool of a row; one where nobody uses it.</summary>
    public static BigInteger Total(CostEquations equations, ProviderNetwork network, int row) =>
        BigInteger.Max(network.Total(equations.Components.Pools[row]), BigInteger.One);

    private static Gen<TestNetwork> Dense(Gen<BigInteger> weight) => Gen.Int[1, 11].SelectMany(count => Gen.Select(
        weight.Array[count * count],
        weight.Array[count],
        (weights, outside) => new TestNetwork(
            [.. Enumerable.Range(0, count * count)
                .Where(place => place / count != place % count)
                .Select(place => new TestUse(place / count, place % count, weights[place]))],
            outside,
            new ExactAmount[count])));
}
