using System.Numerics;
using CsCheck;
using OpModel.Tests;

namespace OpModel.Chargeback.Network;

/// <summary>Random networks of cost pools for the laws that hold for all of them.</summary>
internal static class NetworkGen
{
    private static readonly Gen<long> Weight = Gen.OneOf(Gen.Long[0, 4], Gen.Long[1, 1_000_000]);

    /// <summary>Pools of which some use one another, some in circles, and some of which nobody outside uses.</summary>
    public static Gen<TestNetwork> Any(int mostPools, Gen<long> outside) => Gen.Int[1, mostPools].SelectMany(count => Gen.Select(
        Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Weight).Array[0, 3 * count],
        outside.Array[count],
        MoneyGen.Exact.Array[count],
        (uses, outsideUse, ownCost) => new TestNetwork(
            [.. uses.Where(use => use.Item1 != use.Item2).Select(use => new TestUse(use.Item1, use.Item2, use.Item3))],
            [.. outsideUse.Select(weight => new BigInteger(weight))],
            ownCost)));

    /// <summary>Pools all of which have a payer.</summary>
    public static Gen<TestNetwork> Open(int mostPools) => Any(mostPools, Gen.OneOf(Gen.Const(1L), Gen.Long[1, 1_000_000]));

    /// <summary>Pools many of which have no payer.</summary>
    public static Gen<TestNetwork> MaybeClosed(int mostPools) => Any(mostPools, Gen.Frequency((4, Gen.Const(0L)), (1, Gen.Long[1, 5])));
}
