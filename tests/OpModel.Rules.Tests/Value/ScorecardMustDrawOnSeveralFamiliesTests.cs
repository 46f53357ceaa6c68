using static OpModel.Checking.RuleTest<OpModel.Checking.ScorecardMustDrawOnSeveralFamilies>;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class ScorecardMustDrawOnSeveralFamiliesTests
{
    [Fact]
    public void Several_measures_of_one_family_Triggers()
    {
        var board = Scorecard("Board", Measure("growth", MeasureFamily.Revenue), Measure("ARPU", MeasureFamily.Revenue));

        Triggers(board)
            .Says("The scorecard Board draws on measures of revenue only; add a measure of another family.")
            .At(board, "Board");
    }

    [Fact]
    public void One_measure_alone_Triggers() => Triggers(Scorecard("Board", Measure("uptime", MeasureFamily.Platform)));

    [Fact]
    public void Every_family_is_named_in_words() =>
        Assert.All(Enum.GetValues<MeasureFamily>(), family =>
            Assert.DoesNotContain(
                family.ToString(), Triggers(Scorecard("Board", Measure("figure", family))).Message, StringComparison.Ordinal));

    [Fact]
    public void Measures_of_two_families_DoesNotTrigger() =>
        DoesNotTrigger(Scorecard(
            "Board", Measure("growth", MeasureFamily.Revenue), Measure("net promoter score", MeasureFamily.CustomerSatisfaction)));

    [Fact]
    public void Scorecard_without_measures_DoesNotTrigger() => DoesNotTrigger(Scorecard("Board"));
}
