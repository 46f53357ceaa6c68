using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PricesMustFollowOneAnother>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PricesMustFollowOneAnotherTests
{
    private static readonly TeamDefinition Data = Team(TeamType.EnablingTeam, "Data").Prices("reports", null, "2026-06-30");

    [Fact]
    public void Gap_Triggers_at_the_later_price() =>
        Triggers(Data.Prices("reports", "2026-07-02", null))
            .Says("Data has no price of reports from 2026-07-01 until the day before 2026-07-02; close the gap between the two prices.")
            .At(Data, "Data: reports from 2026-07-02", "Data: reports from ");

    [Fact]
    public void Overlap_Triggers() =>
        Triggers(Data.Prices("Reports", "2026-06-30", null))
            .Says("Data has two prices of Reports on 2026-06-30; end the earlier one on the day before the later one begins.");

    [Fact]
    public void Price_without_dates_beside_one_with_dates_Triggers() => Triggers(Data.Prices("reports", null, null));

    [Fact]
    public void Prices_that_follow_one_another_DoesNotTrigger() =>
        DoesNotTrigger(Data.Prices("reports", "2027-01-01", null).Prices("reports", "2026-07-01", "2026-12-31"));

    [Fact]
    public void Two_without_dates_DoesNotTrigger_as_another_rule_says_so() =>
        DoesNotTrigger(Team(TeamType.EnablingTeam, "Data").Prices("reports", null, null).Prices("reports", null, null));
}
