using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.InternalProductMustFaceCompetition>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class InternalProductMustFaceCompetitionTests
{
    [Fact]
    public void Service_without_comparison_Triggers_where_another_has_one() =>
        Triggers(InternalProductTeam("Payments").Provides("refund", "1 EUR").Provides("pay", "1 EUR", "2 EUR"))
            .Says("refund of the internal product team Payments is compared with nothing outside; "
                + "state the benchmark price of one unit, or what consumers could use instead.")
            .At(InternalProductTeam("Payments"), "Payments: provides refund #1");

    [Fact]
    public void Complete_model_Triggers() =>
        Assert.Single(CheckWith("complete_model", "true", InternalProductTeam("Payments").Provides("refund", "1 EUR")));

    [Fact]
    public void One_of_several_prices_with_a_benchmark_DoesNotTrigger() =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("pay", "1 EUR").Provides("pay", "1 EUR", "2 EUR"));

    [Fact]
    public void Model_without_any_comparison_DoesNotTrigger() => DoesNotTrigger(InternalProductTeam("Payments").Provides("refund", "1 EUR"));
}
