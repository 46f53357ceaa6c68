using System.Numerics;
using CsCheck;

namespace OpModel.Chargeback.Network;

/// <summary>A bound of errors has to hold, and to be near enough to be of use.</summary>
public class ErrorBoundTests
{
    [Fact]
    public void The_amplification_is_the_most_that_a_pool_costs_where_each_has_an_own_cost_of_one() =>
        NetworkGen.Open(15).Sample(network =>
        {
            var bound = Bound(network);
            var greatest = Greatest(network, Enumerable.Repeat(ExactAmount.From(1), network.Count));

            Assert.True(bound.IsProven);
            Assert.True(greatest <= TrueValue.Of(bound.Amplification));
            // The vector that proves it is searched until no equation fails by more than half.
            Assert.True(TrueValue.Of(bound.Amplification) <= ExactAmount.From(3) * greatest);
        });

    [Fact]
    public void The_error_of_costs_that_were_not_searched_yet_is_all_that_they_are() =>
        Gen.Select(NetworkGen.Open(15), Gen.Int[0, 1_000].Array[15], Gen.Int[0, 1_000].Array[15]).Sample((network, costs, doubts) =>
        {
            double[] uncertainty = [.. doubts.Take(network.Count).Select(doubt => (double)doubt)];
            var (equations, _) = EquationsGen.Equations(network);
            var isKnown = new bool[network.Count];
            var correction = new RateCorrection(equations, isKnown);
            var bound = ErrorBound.Of(equations, correction, isKnown, CancellationToken.None);
            DoubleDouble[] ownCost = [.. costs.Take(network.Count).Select(cost => new DoubleDouble(-cost, 0))];

            var error = bound.Of(new(equations, correction, isKnown, ownCost, new DoubleDouble[network.Count]), uncertainty);

            var residuals = new ExactAmount[network.Count];
            for (var row = 0; row < network.Count; row++)
            {
                residuals[equations.Components.Pools[row]] = ExactAmount.From(costs[row] + doubts[row]);
            }

            Assert.True(Greatest(network, residuals) <= TrueValue.Of(error));
        });

    [Fact]
    public void In_a_chain_the_bound_is_as_sharp_as_can_be()
    {
        // A chain is solved at once, so what the vector leaves is nothing: 1, 1 + 1/2 and 1 + 3/4 where each gives half of its cost on.
        var network = new TestNetwork([new(0, 1, 1), new(1, 2, 1)], [1, 1, 1], new ExactAmount[3]);
        var (equations, _) = EquationsGen.Equations(network);
        var isKnown = new bool[3];
        var correction = new RateCorrection(equations, isKnown);
        var bound = ErrorBound.Of(equations, correction, isKnown, CancellationToken.None);
        RateRefinement OfCosts(double each) => new(equations, correction, isKnown, [new(each, 0), new(each, 0), new(each, 0)], new DoubleDouble[3]);

        AssertJustAbove(1.75, bound.Amplification);
        AssertJustAbove(1.75 * 100, bound.Of(OfCosts(100), new double[3]));
        AssertJustAbove(1.75 * 100, bound.Of(OfCosts(-100), new double[3]));
        AssertJustAbove(1.75 * 107, bound.Of(OfCosts(100), [7, 7, 7]));
        AssertJustAbove(1.75 * 107, bound.Of(OfCosts(100), [0, 7, 0]));
    }

    [Fact]
    public void Pools_that_are_known_have_no_part_in_it()
    {
        // The last pool costs 1.75, and the first two are known; an error of them is none of the last.
        var (equations, _) = EquationsGen.Equations(new([new(0, 1, 1), new(1, 2, 1)], [1, 1, 1], new ExactAmount[3]));
        bool[] isKnown = [true, true, false];
        var correction = new RateCorrection(equations, isKnown);
        var bound = ErrorBound.Of(equations, correction, isKnown, CancellationToken.None);
        DoubleDouble[] ownCost = [new(1_000, 0), new(1_000, 0), new(100, 0)];

        AssertJustAbove(1, bound.Amplification);
        AssertJustAbove(107, bound.Of(new(equations, correction, isKnown, ownCost, new DoubleDouble[3]), [500, 500, 7]));
    }

    [Fact]
    public void Where_nothing_is_proven_the_bound_is_the_largest_residual_alone()
    {
        // Of 10^40 parts one leaves, which numbers of 32 digits do not see.
        var (equations, _) = EquationsGen.Equations(Closed(BigInteger.Pow(10, 40)));
        var isKnown = new bool[2];
        var correction = new RateCorrection(equations, isKnown);
        var bound = ErrorBound.Of(equations, correction, isKnown, CancellationToken.None);

        Assert.False(bound.IsProven);
        Assert.Equal(
            107, bound.Of(new(equations, correction, isKnown, [new(3, 0), new(-100, 0)], new DoubleDouble[2]), [7, 7]), 1e-9);
    }

    private static TestNetwork Closed(BigInteger inside) => new([new(0, 1, inside), new(1, 0, inside)], [1, 1], new ExactAmount[2]);

    private static ErrorBound Bound(TestNetwork network)
    {
        var (equations, _) = EquationsGen.Equations(network);
        var isKnown = new bool[network.Count];
        return ErrorBound.Of(equations, new RateCorrection(equations, isKnown), isKnown, CancellationToken.None);
    }

    private static ExactAmount Greatest(TestNetwork network, IEnumerable<ExactAmount> ownCost) =>
        (network with { OwnCost = [.. ownCost] }).Solve(SolverLimits.AllExact).Amounts.Max();

    private static void AssertJustAbove(double least, double actual) => Assert.InRange(actual, least, least * (1 + 1e-9));
}
