using CsCheck;
using OpModel.Accounting;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>Laws of profit and loss over random organisations whose providers serve one another by any method.</summary>
public sealed class ProfitAndLossLawTests
{
    private static readonly IReadOnlyList<Alignment[]> Alignments =
    [
        [],
        [new() { ValueStream = "A" }],
        [new() { ValueStream = "B" }],
        [new() { ValueStream = "A" }, new() { ValueStream = "B" }],
        [new() { ValueStream = "A", Until = IsoDate.Parse("2026-10-13") }, new() { ValueStream = "B", From = IsoDate.Parse("2026-10-14") }],
        [new() { ValueStream = "B", From = IsoDate.Parse("2026-10-21") }],
    ];

    private static readonly Gen<(RandomWorld World, int[] Aligned)> Gen =
        from world in RandomWorld.Gen
        from aligned in CsCheck.Gen.Int[0, Alignments.Count - 1].Array[world.Consumers]
        select (world, aligned);

    [Fact]
    public void Value_streams_and_what_is_outside_bear_what_cost_centres_spent_to_the_cent() => Gen.Sample(
        each =>
        {
            var accounts = Make(each.World, each.Aligned);
            var centres = accounts.CostCentres;
            Assert.Equal(accounts.Spent.Amount, accounts.Streams.Sum(stream => stream.Cost.Amount) + accounts.Outside.Cost.Amount);
            Assert.Equal(accounts.Spent.Amount, centres.Sum(centre => centre.Spent.Amount));
            Assert.Equal(centres.Sum(centre => centre.ChargedIn.Amount), centres.Sum(centre => centre.ChargedOn.Amount));
            for (var stream = 0; stream < accounts.Streams.Count; stream++)
            {
                Assert.Equal(accounts.Streams[stream].Cost.Amount, centres.Sum(centre => centre.ToStreams[stream].Amount));
            }

            Assert.All(centres, centre => Assert.Equal(
                centre.Spent.Amount + centre.ChargedIn.Amount,
                centre.ToStreams.Sum(part => part.Amount) + centre.Outside.Amount + centre.ChargedOn.Amount));
        },
        iter: 300);

    [Fact]
    public void Account_of_a_value_stream_adds_up_by_lines_and_by_months() => Gen.Sample(
        each => Assert.All(Make(each.World, each.Aligned).Streams, stream =>
        {
            Assert.Equal(stream.Cost.Amount, stream.Costs.Sum(cost => cost.Amount.Amount));
            Assert.Equal(stream.Cost.Amount, stream.Months.Sum(month => month.Cost.Amount));
        }),
        iter: 100);

    private static ProfitAndLoss Make(RandomWorld random, int[] aligned)
    {
        var model = OperatingModel.Create(
        [
            new ValueStreamDefinition { Key = "A", Name = "A" },
            new ValueStreamDefinition { Key = "B", Name = "B" },
            .. random.Definitions.Select(definition => definition is TeamDefinition { Type: var type } team && type == TeamType.ProductTeam
                ? team with { AlignedTo = [.. Alignments[aligned[int.Parse(team.Name[1..], System.Globalization.CultureInfo.InvariantCulture)]]] }
                : definition),
        ]).AsT0;
        var run = random.Policy(model).Charge(random.Input).AsT0;
        return ProfitAndLoss.Of(new() { Runs = [run] }).AsT0;
    }
}
