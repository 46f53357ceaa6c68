using System.Numerics;
using OpModel.Tests;

namespace OpModel.Chargeback.Network;

/// <summary>A network as a list, and what follows from the list by the plainest means there are.</summary>
internal sealed record TestNetwork(TestUse[] Uses, BigInteger[] Outside, ExactAmount[] OwnCost)
{
    /// <summary>A thousandth of a cent.</summary>
    public static readonly ExactAmount Limit = ExactAmount.From(0.00001m);

    public int Count => Outside.Length;

    public ProviderNetwork ToNetwork()
    {
        var builder = new ProviderNetworkBuilder(Count);
        foreach (var use in Uses)
        {
            builder.AddUse(use.From, use.To, use.Weight);
        }

        for (var pool = 0; pool < Count; pool++)
        {
            builder.AddOutsideUse(pool, Outside[pool]);
        }

        return builder.Build();
    }

    public FullCosts Solve() => FullCosts.Solve(ToNetwork(), OwnCost, Limit, CancellationToken.None).AsT0;

    public FullCosts Solve(SolverLimits limits) => FullCosts.Solve(ToNetwork(), OwnCost, Limit, limits, CancellationToken.None).AsT0;

    public BigInteger Total(int pool) =>
        Uses.Where(use => use.From == pool).Aggregate(Outside[pool], (total, use) => total + use.Weight);

    /// <summary>The own cost of each pool and its shares of the costs of those that it uses.</summary>
    public ExactAmount[] PassOn(IReadOnlyList<ExactAmount> costs)
    {
        var sums = (ExactAmount[])OwnCost.Clone();
        foreach (var use in Uses.Where(use => use.Weight.Sign > 0))
        {
            sums[use.To] += costs[use.From] * ExactAmount.Ratio(use.Weight, Total(use.From));
        }

        return sums;
    }

    /// <summary>What of the costs of pools does not go to other pools.</summary>
    public ExactAmount Leaving(IReadOnlyList<ExactAmount> costs) => MoneyGen.Sum(Enumerable.Range(0, Count).Select(pool =>
        Total(pool).IsZero ? costs[pool] : costs[pool] * ExactAmount.Ratio(Outside[pool], Total(pool))));

    /// <summary>Whether cost gets from one pool to another, in any number of steps.</summary>
    public bool[,] Reach()
    {
        var reach = new bool[Count, Count];
        foreach (var use in Uses.Where(use => use.Weight.Sign > 0))
        {
            reach[use.From, use.To] = true;
        }

        for (var middle = 0; middle < Count; middle++)
        {
            for (var from = 0; from < Count; from++)
            {
                for (var to = 0; to < Count; to++)
                {
                    reach[from, to] |= reach[from, middle] && reach[middle, to];
                }
            }
        }

        return reach;
    }
}
