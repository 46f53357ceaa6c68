using static OpModel.Checking.RuleTest<OpModel.Checking.StrategyMustHaveDiagnosisFocusAndActions>;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class StrategyMustHaveDiagnosisFocusAndActionsTests
{
    [Fact]
    public void Strategy_without_diagnosis_Triggers()
    {
        var strategy = Strategy("Easy baskets") with { Diagnosis = " " };

        Triggers(strategy)
            .Says("The strategy Easy baskets has no diagnosis; state how the market looks.")
            .At(strategy, "Easy baskets");
    }

    [Fact]
    public void Strategy_without_focus_areas_Triggers() =>
        Triggers(Strategy("Easy baskets") with { FocusAreas = default })
            .Says("The strategy Easy baskets has no focus areas; state what to concentrate on.");

    [Fact]
    public void Strategy_without_actions_Triggers() =>
        Triggers(Strategy("Easy baskets").Does(""))
            .Says("The strategy Easy baskets has no actions; state what to do.");

    [Fact]
    public void Strategy_with_nothing_Triggers_once() =>
        Triggers(Strategy("Easy baskets") with { Diagnosis = null, FocusAreas = default, Actions = default })
            .Says("The strategy Easy baskets has no diagnosis, focus areas or actions; "
                + "state how the market looks, what to concentrate on and what to do.");

    [Fact]
    public void Whole_strategy_DoesNotTrigger() => DoesNotTrigger(Strategy("Easy baskets"));
}
