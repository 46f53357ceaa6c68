using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.KeyResultMustCountValue>;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class KeyResultMustCountValueTests
{
    private static ObjectiveDefinition SellMore(string result, ResultBasis counts) =>
        Objective("Sell more") with { KeyResults = [new() { Text = result, Counts = counts, Origin = new StatedAs(result) }] };

    [Theory]
    [InlineData(ResultBasis.Output, "output")]
    [InlineData(ResultBasis.Deadline, "a deadline")]
    [InlineData(ResultBasis.InternalMeasure, "an internal measure")]
    public void Result_that_states_something_else_than_value_Triggers(ResultBasis counts, string said) =>
        Triggers(SellMore("New basket", counts))
            .Says($"The key result \"New basket\" of Sell more counts {said} and not value; say what is better for whom when it is reached.")
            .At(Objective("Sell more"), "New basket");

    [Theory]
    [InlineData("Ship the new basket")]
    [InlineData("launch in Spain")]
    public void Act_of_delivery_Triggers_where_nothing_is_stated(string result) => Triggers(SellMore(result, ResultBasis.None));

    [Theory]
    [InlineData("Ship the new basket", ResultBasis.Value)]
    [InlineData("Shipping costs below 3 EUR", ResultBasis.None)]
    [InlineData("NPS from 30 to 45 before the next release", ResultBasis.None)]
    public void Value_DoesNotTrigger(string result, ResultBasis counts) => DoesNotTrigger(SellMore(result, counts));
}
