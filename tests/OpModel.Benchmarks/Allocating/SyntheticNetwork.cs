using OpModel.Chargeback;

namespace OpModel.Benchmarks.Allocating;

/// <summary>A network of cost pools from a fixed seed: who uses whom at random, quantities and costs of all sizes.</summary>
/// <param name="From">For each use, the pool that is used.</param>
/// <param name="To">For each use, the pool that uses it.</param>
/// <param name="Weights">For each use, how much.</param>
/// <param name="Outside">For each pool, how much payers use.</param>
/// <param name="OwnCost">For each pool its own cost, from a cent to millions.</param>
internal sealed record SyntheticNetwork(int[] From, int[] To, long[] Weights, long[] Outside, ExactAmount[] OwnCost)
{
    private const int Seed = 2026_10;
    private const int LargestQuantity = 1_000_000;

    /// <summary>Pools each used by so many others, or by all, drawn at random, which makes nearly all of them one large circle.</summary>
    /// <param name="pools">How many pools.</param>
    /// <param name="usersOfEach">How many others use each.</param>
    /// <param name="partOutside">What payers use, as a part of what the other pools use.</param>
    public static SyntheticNetwork Of(int pools, int usersOfEach, double partOutside)
    {
        var random = new Random(Seed);
        var count = pools * usersOfEach;
        var network = new SyntheticNetwork(new int[count], new int[count], new long[count], new long[pools], new ExactAmount[pools]);
        for (var use = 0; use < count; use++)
        {
            var from = use / usersOfEach;
            network.From[use] = from;
            network.To[use] = usersOfEach == pools - 1 ? DenseUser(use, from, usersOfEach) : (from + random.Next(1, pools)) % pools;
            network.Weights[use] = random.NextInt64(1, LargestQuantity);
            network.Outside[from] += network.Weights[use];
        }

        for (var pool = 0; pool < pools; pool++)
        {
            network.Outside[pool] = Math.Max((long)(network.Outside[pool] * partOutside * 2 * random.NextDouble()), 1);
            network.OwnCost[pool] = ExactAmount.FromUnscaled((long)Math.Pow(10, random.NextDouble() * 8), 2);
        }

        return network;
    }

    /// <summary>The network as the solver takes it.</summary>
    public ProviderNetwork ToNetwork() => ProviderNetwork.Of(From, To, Weights, Outside);

    private static int DenseUser(int use, int from, int usersOfEach) => (use % usersOfEach) + (use % usersOfEach < from ? 0 : 1);
}
