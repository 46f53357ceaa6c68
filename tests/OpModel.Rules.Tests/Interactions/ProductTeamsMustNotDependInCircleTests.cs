using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ProductTeamsMustNotDependInCircle>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ProductTeamsMustNotDependInCircleTests
{
    [Fact]
    public void Circle_Triggers_once_at_the_statement_that_closes_it()
    {
        var search = ProductTeam("Search").Consumes("baskets", "Checkout");

        Triggers(
                ProductTeam("Checkout").Consumes("refund", "Payments").Consumes("card-authorisation", "Payments"),
                InternalProductTeam("Payments").Consumes("query", "Search"),
                search)
            .Says("Product teams depend on one another in a circle, Checkout on Payments on Search on Checkout; "
                + "let one of them do without, or move what they share to a platform team.")
            .At(search, "Search: consumes baskets of Checkout", "Checkout: consumes refund of Payments", "Payments: consumes query of Search");
    }

    [Fact]
    public void Shortest_circle_through_the_first_team_is_named() =>
        Assert.Contains("Checkout on Search on Checkout;", Triggers(
            ProductTeam("Checkout").Consumes("refund", "Payments").Consumes("query", "Search"),
            ProductTeam("Payments").Consumes("query", "Search"),
            ProductTeam("Search").Consumes("baskets", "Checkout")).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_circles_apart_Triggers_twice() =>
        Assert.Equal(2, Check(
            ProductTeam("A").Consumes("b", "B"),
            ProductTeam("B").Consumes("a", "A").Consumes("c", "C"),
            ProductTeam("C").Consumes("d", "D"),
            ProductTeam("D").Consumes("c", "C")).Count);

    [Fact]
    public void Circle_through_a_platform_team_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Checkout").Consumes("queue", "Cloud"),
            Team(TeamType.PlatformTeam, "Cloud").Consumes("invoice", "Checkout"));

    [Fact]
    public void Team_that_consumes_what_it_provides_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout").Consumes("baskets", "Checkout"));

    [Fact]
    public void Two_ways_to_one_team_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Checkout").Consumes("refund", "Payments").Consumes("query", "Search"),
            ProductTeam("Payments").Consumes("ledger", "Books"),
            ProductTeam("Search").Consumes("ledger", "Books"),
            ProductTeam("Books"));

    [Fact]
    public void Provider_that_nobody_defined_DoesNotTrigger() => DoesNotTrigger(ProductTeam("Checkout").Consumes("refund", "Payments"));
}
