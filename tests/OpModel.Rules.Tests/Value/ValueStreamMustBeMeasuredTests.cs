using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ValueStreamMustBeMeasured>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class ValueStreamMustBeMeasuredTests
{
    private static readonly MeasureUse Nps = Measure("net promoter score", MeasureFamily.CustomerSatisfaction);

    [Fact]
    public void Value_stream_without_measure_beside_one_with_Triggers()
    {
        var buyOnline = ValueStream("Buy online");

        Triggers(buyOnline, ValueStream("Return goods").MeasuredBy(Nps))
            .Says("The value stream Buy online has no measure of its value; state what it is judged by.")
            .At(buyOnline, "Buy online");
    }

    [Fact]
    public void Value_stream_without_measure_where_a_team_has_one_Triggers() =>
        Triggers(ValueStream("Buy online"), ProductTeam("Checkout").MeasuredBy(Nps));

    [Fact]
    public void Value_stream_without_measure_where_a_scorecard_has_one_Triggers() =>
        Triggers(ValueStream("Buy online"), Scorecard("Board", Nps));

    [Fact]
    public void Value_stream_without_measure_where_the_organisation_has_one_Triggers() =>
        Triggers(ValueStream("Buy online"), OperatingModel("Acme") with { Measures = new[] { Nps } });

    [Fact]
    public void Value_stream_in_a_model_of_the_whole_that_states_no_measure_Triggers() =>
        Assert.Single(CheckWith("complete_model", "true", ValueStream("Buy online")));

    [Fact]
    public void Value_stream_where_no_measure_is_stated_DoesNotTrigger() =>
        DoesNotTrigger(ValueStream("Buy online"), ProductTeam("Checkout"), Scorecard("Board"));

    [Fact]
    public void Measured_value_stream_DoesNotTrigger() => DoesNotTrigger(ValueStream("Buy online").MeasuredBy(Nps));
}
