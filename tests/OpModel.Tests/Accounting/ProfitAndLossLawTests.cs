using CsCheck;

namespace OpModel.Tests.Accounting;

/// <summary>Laws of profit and loss over random organisations whose providers serve one another by any method.</summary>
public sealed class ProfitAndLossLawTests
{
    [Fact]
    public void Value_streams_and_what_is_outside_bear_what_cost_centres_spent_to_the_cent() => AlignedWorld.Gen.Sample(
        world =>
        {
            var accounts = world.Accounts();
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
    public void Account_of_a_value_stream_adds_up_by_lines_and_by_months() => AlignedWorld.Gen.Sample(
        world => Assert.All(world.Accounts().Streams, stream =>
        {
            Assert.Equal(stream.Cost.Amount, stream.Costs.Sum(cost => cost.Amount.Amount));
            Assert.Equal(stream.Cost.Amount, stream.Months.Sum(month => month.Cost.Amount));
        }),
        iter: 100);
}
