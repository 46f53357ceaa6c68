using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StreamTeamMustBeAlignedToValueStream>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class StreamTeamMustBeAlignedToValueStreamTests
{
    [Fact]
    public void Product_team_without_value_stream_Triggers()
    {
        var checkout = ProductTeam("Checkout");

        Triggers(checkout, ValueStream("Buy online"))
            .Says("The product team Checkout is aligned to no value stream; align it to the one that it serves.")
            .At(checkout, "Checkout");
    }

    [Fact]
    public void Internal_product_team_without_value_stream_Triggers() =>
        Triggers(InternalProductTeam("Payments"))
            .Says("The internal product team Payments is aligned to no value stream, and neither is a team that consumes its services; "
                + "align it to the one that it serves.");

    [Fact]
    public void Internal_product_teams_that_only_consume_one_another_Triggers() =>
        Assert.Equal(
            ["Fraud", "Payments"],
            Check(
                InternalProductTeam("Payments").Consumes("score", "Fraud"),
                InternalProductTeam("Fraud").Consumes("refund", "Payments")).Select(violation => violation.Element.Name));

    [Fact]
    public void Product_team_that_an_aligned_team_consumes_Triggers() =>
        Triggers(ProductTeam("Checkout").AlignedTo("Buy online").Consumes("results", "Search"), ProductTeam("Search"));

    [Fact]
    public void Aligned_product_team_DoesNotTrigger() =>
        DoesNotTrigger(ValueStream("Buy online"), ProductTeam("Checkout").AlignedTo("Buy online"));

    [Fact]
    public void Internal_product_team_that_an_aligned_team_consumes_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Checkout").AlignedTo("Buy online").Consumes("card-authorisation", "Payments"),
            InternalProductTeam("Payments"));

    [Fact]
    public void Internal_product_team_behind_another_one_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Checkout").AlignedTo("Buy online").Consumes("card-authorisation", "Payments"),
            InternalProductTeam("Payments").Consumes("score", "Fraud"),
            InternalProductTeam("Fraud"));

    [Fact]
    public void Team_of_another_type_DoesNotTrigger() =>
        Assert.All(TeamType.All.Where(type => !type.IsStreamTeam), type => DoesNotTrigger(Team(type, "Operations")));
}
