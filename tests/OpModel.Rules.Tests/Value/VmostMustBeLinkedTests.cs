using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.VmostMustBeLinked>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class VmostMustBeLinkedTests
{
    private static readonly OrganizationDefinition Acme =
        OperatingModel("Acme") with { Vision = "Everybody buys at ease", Mission = "Sell what is needed" };

    [Fact]
    public void Objective_that_no_strategy_serves_Triggers()
    {
        var objective = Objective("Grow abroad");

        Triggers(Acme, objective, Objective("Delight buyers"), Strategy("Easy baskets", "Delight buyers"))
            .Says("No strategy serves the objective Grow abroad; state how it is to be reached.")
            .At(objective, "Grow abroad");
    }

    [Fact]
    public void Strategy_that_serves_no_objective_Triggers()
    {
        var strategy = Strategy("Easy baskets");

        Triggers(Acme, strategy)
            .Says("The strategy Easy baskets serves no objective; state the one that it is to reach.")
            .At(strategy, "Easy baskets");
    }

    [Fact]
    public void Tactic_that_serves_nothing_Triggers()
    {
        var tactic = Tactic("Guest checkout");

        Triggers(Acme, tactic)
            .Says("The tactic Guest checkout serves no strategy; state the one that it carries out.")
            .At(tactic, "Guest checkout");
    }

    [Fact]
    public void Tactic_that_passes_over_the_strategy_Triggers() =>
        Triggers(
            Acme, Objective("Delight buyers"), Strategy("Easy baskets", "Delight buyers"), Tactic("Guest checkout", "Delight buyers"));

    [Fact]
    public void Organisation_without_vision_and_mission_Triggers()
    {
        var organization = OperatingModel("Acme");

        Triggers(organization, Objective("Delight buyers"), Strategy("Easy baskets", "Delight buyers"))
            .Says("Acme states no vision or mission; state what its objectives, strategies and tactics are for.")
            .At(organization, "Acme");
    }

    [Fact]
    public void Organisation_without_mission_Triggers() =>
        Triggers(Acme with { Mission = " " }, Objective("Delight buyers"), Strategy("Easy baskets", "Delight buyers"))
            .Says("Acme states no mission; state what its objectives, strategies and tactics are for.");

    [Fact]
    public void Objective_in_a_model_of_the_whole_without_strategies_Triggers() =>
        Assert.Single(CheckWith("complete_model", "true", Acme, Objective("Delight buyers")));

    [Fact]
    public void Organisation_that_states_no_strategy_and_no_tactic_DoesNotTrigger() =>
        DoesNotTrigger(OperatingModel("Acme"), Objective("Delight buyers"));

    [Fact]
    public void Vmost_without_a_gap_DoesNotTrigger() =>
        DoesNotTrigger(
            Acme,
            Objective("Delight buyers").OwnedBy("Acme"),
            Strategy("Easy baskets", "Delight buyers"),
            Strategy("Fewer fields", "Easy baskets"),
            Tactic("Guest checkout", "Easy baskets"));

    [Fact]
    public void Objectives_below_the_top_DoesNotTrigger() =>
        DoesNotTrigger(
            Acme,
            ProductTeam("Checkout"),
            Objective("Delight buyers"),
            Strategy("Easy baskets", "Delight buyers"),
            Objective("Pay in one step").Serves("Delight buyers"),
            Objective("Stay calm").OwnedBy("Checkout"));
}
