using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.CollaborationMustEnd>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class CollaborationMustEndTests
{
    private static readonly TeamDefinition Payments = InternalProductTeam("Payments");

    [Fact]
    public void Collaboration_without_an_end_Triggers()
    {
        var checkout = ProductTeam("Checkout").Interacts("Payments", from: "2026-01-01");

        Triggers(checkout, Payments)
            .Says("The collaboration of Checkout with Payments has no end; set Until to the day by which they are done, "
                + "or state another mode if they are to work together for good.")
            .At(checkout, "Checkout: Collaboration with Payments");
    }

    [Fact]
    public void Collaboration_that_both_teams_state_without_an_end_Triggers_once_at_the_later_one()
    {
        var payments = Payments.Interacts("Checkout");

        Triggers(ProductTeam("Checkout").Interacts("Payments"), payments)
            .At(payments, "Payments: Collaboration with Checkout", "Checkout: Collaboration with Payments");
    }

    [Fact]
    public void Collaboration_that_begins_after_another_one_ended_Triggers() =>
        Triggers(
            ProductTeam("Checkout").Interacts("Payments", until: "2026-03-31").Interacts("Payments", from: "2026-06-01"), Payments);

    [Fact]
    public void Collaboration_whose_end_the_other_team_states_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout").Interacts("Payments"), Payments.Interacts("Checkout", until: "2026-12-31"));

    [Fact]
    public void Collaboration_with_an_end_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout").Interacts("Payments", until: "2026-12-31"), Payments);

    [Theory]
    [InlineData(InteractionMode.XAsAService)]
    [InlineData(InteractionMode.Facilitating)]
    public void Other_mode_without_an_end_DoesNotTrigger(InteractionMode mode) =>
        DoesNotTrigger(ProductTeam("Checkout").Interacts("Payments", mode), Payments);
}
