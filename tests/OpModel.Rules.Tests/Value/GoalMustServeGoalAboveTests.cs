using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.GoalMustServeGoalAbove>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class GoalMustServeGoalAboveTests
{
    private const string ChiefExecutiveOfficer = "OpModel.Roles.ChiefExecutiveOfficer";

    [Fact]
    public void Goal_of_a_team_that_serves_none_Triggers()
    {
        var objective = Objective("Pay in one step").OwnedBy("Checkout");

        Triggers(objective, ProductTeam("Checkout"))
            .Says("The objective Pay in one step of Checkout serves no goal above it; state the one that it helps to reach.")
            .At(objective, "Pay in one step");
    }

    [Fact]
    public void Goal_of_a_person_outside_the_ecosystem_team_that_serves_none_Triggers() =>
        Triggers(
            Objective("Pay in one step").OwnedBy("Ada Lovelace"),
            Person("Ada Lovelace"),
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner),
            Team(TeamType.EcosystemTeam, "Leadership"));

    [Fact]
    public void Goal_of_a_role_outside_the_ecosystem_team_that_serves_none_Triggers() =>
        Triggers(
            Objective("Pay in one step").OwnedBy(ProductOwner),
            Role(ProductOwner).BelongsOn("ProductTeam"));

    [Fact]
    public void Goals_that_serve_one_another_Triggers_once_at_the_link_of_the_first()
    {
        var first = Objective("Delight buyers").Serves("Easy baskets");

        Triggers(first, Strategy("Easy baskets", "Pay in one step"), Objective("Pay in one step").Serves("Delight buyers"))
            .Says("Delight buyers, Easy baskets and Pay in one step serve one another in a circle; "
                + "let the one that stands highest serve none of the others.")
            .At(
                first,
                "Delight buyers: serves Easy baskets",
                "Easy baskets: serves Pay in one step",
                "Pay in one step: serves Delight buyers");
    }

    [Fact]
    public void Goal_that_serves_itself_Triggers() =>
        Triggers(Objective("Delight buyers").Serves("Delight buyers"))
            .Says("The objective Delight buyers serves itself; state the goal above it instead.");

    [Fact]
    public void Goal_of_a_team_that_serves_one_above_DoesNotTrigger() =>
        DoesNotTrigger(
            Objective("Delight buyers").OwnedBy("Acme"),
            Objective("Pay in one step").OwnedBy("Checkout").Serves("Delight buyers"),
            OperatingModel("Acme"),
            ProductTeam("Checkout"));

    [Fact]
    public void Goal_at_the_level_of_the_organisation_DoesNotTrigger() =>
        DoesNotTrigger(
            Objective("Delight buyers").OwnedBy("Acme"),
            Objective("Grow abroad").OwnedBy("Leadership"),
            Objective("Hire well").OwnedBy("Grace Hopper"),
            Objective("Stay independent").OwnedBy(ChiefExecutiveOfficer),
            OperatingModel("Acme"),
            Person("Grace Hopper"),
            Role(ChiefExecutiveOfficer).BelongsOn("EcosystemTeam"),
            Team(TeamType.EcosystemTeam, "Leadership").Member("Grace Hopper", Engineer));

    [Fact]
    public void Goal_of_a_role_that_somebody_holds_on_the_ecosystem_team_DoesNotTrigger() =>
        DoesNotTrigger(
            Objective("Hire well").OwnedBy("DataSteward"),
            Role("DataSteward"),
            Team(TeamType.EcosystemTeam, "Leadership").Member("Grace Hopper", "DataSteward"));

    [Fact]
    public void Goal_without_an_owner_DoesNotTrigger() => DoesNotTrigger(Objective("Delight buyers"));

    [Fact]
    public void Goals_that_meet_again_above_DoesNotTrigger() =>
        DoesNotTrigger(
            Objective("Delight buyers"),
            Strategy("Easy baskets", "Delight buyers"),
            Objective("Pay in one step").Serves("Delight buyers").Serves("Easy baskets"));
}
