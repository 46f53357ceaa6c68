using System.Numerics;
using CsCheck;

namespace OpModel.Chargeback.Network;

public class RateCorrectionTests
{
    [Fact]
    public void What_a_solution_leaves_of_each_group_is_as_short_as_was_asked_for() =>
        Gen.Select(EquationsGen.Network, Gen.Double[-1, 1].Array[12], Gen.OneOf(0.0, 0.5, 30.0), Gen.OneOf(1e-6, 1e-3)).Sample((network, parts, goal, relativeGoal) =>
        {
            var (equations, _) = EquationsGen.Equations(network);
            double[] rightSide = [.. Enumerable.Range(0, network.Count).Select(row => 100 * parts[row % 12])];

            var solution = Solve(equations, new bool[network.Count], rightSide, goal, relativeGoal);

            for (var component = 0; component < equations.Components.Count; component++)
            {
                var (start, end) = (equations.Components.StartOf(component), equations.Components.StartOf(component + 1));
                var given = Length(start, end, row => rightSide[row] + equations.FromEarlierGroups(row, solution));
                var left = Length(start, end, row => rightSide[row] + Charged(equations, row, solution) - (equations.Total(row) * solution[row]));
                Assert.True(left <= Math.Max(end - start > 1 ? goal : 0, relativeGoal * given) * 1.000_001);
            }
        });

    [Fact]
    public void A_circle_that_is_short_enough_from_the_start_is_left_as_it_is()
    {
        var (equations, _) = EquationsGen.Equations(Pair(outside: 1));

        Assert.Equal([0.0, 0.0], Solve(equations, new bool[2], [3, 4], goal: 5, relativeGoal: 0));
        Assert.Equal([0.0, 0.0], Solve(equations, new bool[2], [3, 4], goal: 0, relativeGoal: 1));
        Assert.NotEqual([0.0, 0.0], Solve(equations, new bool[2], [3, 4], goal: 4.999, relativeGoal: 0));
        Assert.NotEqual([0.0, 0.0], Solve(equations, new bool[2], [3, 4], goal: 0, relativeGoal: 0.999));
    }

    [Fact]
    public void A_row_of_neighbours_takes_more_vectors_than_are_kept_and_is_solved_all_the_same()
    {
        // Cost goes to and fro between neighbours, and leaves at both ends alone.
        const int count = 150;
        TestUse[] uses =
        [
            .. Enumerable.Range(0, count - 1).Select(pool => new TestUse(pool, pool + 1, 1)),
            .. Enumerable.Range(0, count - 1).Select(pool => new TestUse(pool + 1, pool, 1)),
        ];
        var outside = new BigInteger[count];
        (outside[0], outside[^1]) = (1, 1);
        var (equations, _) = EquationsGen.Equations(new(uses, outside, new ExactAmount[count]));
        double[] rightSide = [.. Enumerable.Range(0, count).Select(row => row % 7 - 2.0)];

        var solution = Solve(equations, new bool[count], rightSide, goal: 0, relativeGoal: 1e-8);

        var left = Length(0, count, row => rightSide[row] + Charged(equations, row, solution) - (equations.Total(row) * solution[row]));
        Assert.True(left <= 1e-8 * Length(0, count, row => rightSide[row]) * 1.000_001);
    }

    [Fact]
    public void What_is_known_is_not_corrected_and_corrects_nothing_behind_it()
    {
        // 0 charges 1, which charges 2; each is used outside as much as by the next.
        var (equations, _) = EquationsGen.Equations(new([new(0, 1, 1), new(1, 2, 1)], [1, 1, 1], new ExactAmount[3]));

        Assert.Equal([4.0, 3.0, 3.0], Solve(equations, [false, false, false], [8, 2, 0], 0, 0));
        Assert.Equal([0.0, 1.0, 1.0], Solve(equations, [true, false, false], [8, 2, 0], 0, 0));
    }

    [Fact]
    public void A_circle_is_given_up_when_work_is_cancelled()
    {
        var (equations, _) = EquationsGen.Equations(Pair(outside: 1));

        Assert.Throws<OperationCanceledException>(() =>
            new RateCorrection(equations, new bool[2]).Solve([3, 4], 0, 0, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_second_call_starts_anew()
    {
        var (equations, _) = EquationsGen.Equations(Pair(outside: 1));
        var correction = new RateCorrection(equations, new bool[2]);

        double[] first = [.. correction.Solve([3, 4], 0, 1e-10, CancellationToken.None)];

        Assert.Equal(first, correction.Solve([3, 4], 0, 1e-10, CancellationToken.None));
    }

    // Two pools that give each other 99 of a hundred.
    private static TestNetwork Pair(BigInteger outside) => new([new(0, 1, 99), new(1, 0, 99)], [outside, outside], new ExactAmount[2]);

    private static double[] Solve(CostEquations equations, bool[] isKnown, double[] rightSide, double goal, double relativeGoal) =>
        [.. new RateCorrection(equations, isKnown).Solve([.. rightSide], goal, relativeGoal, CancellationToken.None)];

    private static double Charged(CostEquations equations, int row, double[] rates) =>
        equations.FromEarlierGroups(row, rates) + equations.FromBefore(row, rates) + equations.FromBehind(row, rates);

    private static double Length(int start, int end, Func<int, double> number) =>
        Math.Sqrt(Enumerable.Range(start, end - start).Sum(row => number(row) * number(row)));
}
