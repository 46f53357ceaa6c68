using System.Numerics;
using CsCheck;

namespace OpModel.Tests;

public class ApportionmentTests
{
    private static readonly Gen<ExactAmount[]> Parts = MoneyGen.Exact.Array[0, 10];

    private static readonly Gen<int> Digits = Gen.Int[0, 4];

    [Fact]
    public void Three_thirds_of_a_euro_get_the_odd_cent_at_the_first() =>
        Assert.Equal([34, 33, 33], Round(100, Thirds(1, 1, 1)));

    [Fact]
    public void Units_go_to_the_largest_remainders() =>
        // 0.013, 0.016 and 0.011 of a total of 0.04: one cent each, and the fourth to 0.016.
        Assert.Equal([1, 2, 1], Round(4, Amounts(0.013m, 0.016m, 0.011m)));

    [Fact]
    public void A_whole_part_stays_whole() =>
        Assert.Equal([500, 34, 33], Round(567, [ExactAmount.From(5), ExactAmount.Ratio(1, 3), ExactAmount.Ratio(1, 3)]));

    [Fact]
    public void A_credit_among_charges_is_its_floor_or_its_ceiling() =>
        // 1.005 - 0.005 = 1.00: both remainders are half a cent, so the first gets the unit.
        Assert.Equal([101, -1], Round(100, Amounts(1.005m, -0.005m)));

    [Fact]
    public void A_list_that_adds_up_to_nothing_mirrors_too()
    {
        Assert.Equal([1, -1], Round(0, Amounts(0.005m, -0.005m)));
        Assert.Equal([-1, 1], Round(0, Amounts(-0.005m, 0.005m)));
        Assert.Equal([0, -1, 1], Round(0, Amounts(0, -0.005m, 0.005m)));
    }

    [Fact]
    public void A_bill_of_credits_takes_the_odd_cent_off_the_first() =>
        Assert.Equal([-34, -33, -33], Round(-100, Thirds(-1, -1, -1)));

    [Theory]
    [InlineData(99, 33, 33, 33)]
    [InlineData(100, 34, 33, 33)]
    public void A_total_may_be_the_floor_or_the_ceiling(int total, int first, int second, int third) =>
        // The sum is 0.9995, between the two.
        Assert.Equal([first, second, third], Round(total, Amounts(0.3334m, 0.3334m, 0.3327m)));

    // The whole decides the way, not its first part: of two remainders of half a cent the first takes the unit.
    [Fact]
    public void A_charge_that_begins_with_a_credit_mirrors_a_credit_that_begins_with_a_charge()
    {
        Assert.Equal([0, 100], Round(100, Amounts(-0.005m, 1.005m)));
        Assert.Equal([0, -100], Round(-100, Amounts(0.005m, -1.005m)));
    }

    [Fact]
    public void No_parts_are_no_parts() => Assert.Empty(Round(0, []));

    [Theory]
    [InlineData(98)]
    [InlineData(101)]
    public void A_total_that_does_not_round_the_sum_is_a_programmers_mistake(int total)
    {
        var error = Assert.Throws<ArgumentException>(() => Round(total, Amounts(0.333m, 0.333m, 0.333m)));

        Assert.StartsWith(
            $"{ExactAmount.FormatUnits(total, 2)} is neither the floor nor the ceiling of 0.999.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_add_up_to_the_total_each_its_floor_or_its_ceiling() =>
        Gen.Select(Parts, Digits, Gen.Bool).Sample((parts, digits, up) =>
        {
            var total = Total(parts, digits, up);

            var rounded = Apportionment.Round(parts, total, digits);

            Assert.Equal(total, MoneyGen.Sum(rounded));
            Assert.All(parts.Zip(rounded), pair => Assert.InRange(pair.Second, pair.First.Floor(digits), pair.First.Ceiling(digits)));
        });

    [Fact]
    public void Opposite_amounts_round_to_the_opposite() =>
        Gen.Select(Parts, Digits, Gen.Bool).Sample((parts, digits, up) =>
        {
            var total = Total(parts, digits, up);

            var rounded = Apportionment.Round(parts, total, digits);
            var mirrored = Apportionment.Round(Array.ConvertAll(parts, part => -part), -total, digits);

            Assert.Equal(rounded, Array.ConvertAll(mirrored, units => -units));
        });

    [Fact]
    public void A_larger_remainder_is_never_passed_over() =>
        Gen.Select(MoneyGen.Exact.Where(part => part.Sign >= 0).Array[1, 10], Digits, Gen.Bool).Sample((parts, digits, up) =>
        {
            var rounded = Apportionment.Round(parts, Total(parts, digits, up), digits);
            var raised = parts.Zip(rounded).ToLookup(
                pair => pair.Second > pair.First.Floor(digits),
                pair => Remainder(pair.First, digits));

            Assert.All(raised[true], remainder => Assert.True(raised[false].All(other => other <= remainder)));
        });

    [Fact]
    public void Moving_the_parts_moves_the_result_where_nothing_ties() =>
        Gen.Select(Parts, Digits).Where((parts, digits) => parts.DistinctBy(part => Remainder(part, digits)).Count() == parts.Length)
            .Where((parts, _) => MoneyGen.Sum(parts).Sign != 0)
            .Sample((parts, digits) =>
            {
                var total = Total(parts, digits, up: false);

                Assert.Equal(
                    Apportionment.Round(parts, total, digits).Reverse(),
                    Apportionment.Round([.. parts.Reverse()], total, digits));
            });

    [Fact]
    public void A_bill_rounds_to_teams_and_each_team_to_its_lines() =>
        Gen.Select(Parts.Array[1, 6], Digits).Sample((teams, digits) =>
        {
            var exactTeams = Array.ConvertAll(teams, MoneyGen.Sum);
            var bill = MoneyGen.Sum(exactTeams).Round(digits);

            var teamTotals = Apportionment.Round(exactTeams, bill, digits);
            var lines = teams.Zip(teamTotals, (team, total) => Apportionment.Round(team, total, digits)).ToList();

            Assert.Equal(bill, MoneyGen.Sum(teamTotals));
            Assert.Equal(teamTotals, lines.Select(MoneyGen.Sum));
            Assert.All(
                teams.SelectMany(team => team).Zip(lines.SelectMany(team => team)),
                pair => Assert.InRange(pair.Second, pair.First.Floor(digits), pair.First.Ceiling(digits)));
        });

    private static BigInteger Total(ExactAmount[] parts, int digits, bool up)
    {
        var sum = MoneyGen.Sum(parts);
        return up ? sum.Ceiling(digits) : sum.Floor(digits);
    }

    private static ExactAmount Remainder(ExactAmount part, int digits) => part - ExactAmount.FromUnscaled(part.Floor(digits), digits);

    private static BigInteger[] Round(int total, ExactAmount[] parts) => Apportionment.Round(parts, total, digits: 2);

    private static ExactAmount[] Thirds(params int[] counts) => Array.ConvertAll(counts, count => ExactAmount.Ratio(count, 3));

    private static ExactAmount[] Amounts(params decimal[] amounts) => Array.ConvertAll(amounts, ExactAmount.From);
}
