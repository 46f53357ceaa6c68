using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ProductTeamMustHaveItsFunctions>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class ProductTeamMustHaveItsFunctionsTests
{
    private static TeamDefinition Checkout => ProductTeam("Checkout").Member("Ada Lovelace", "Shop.design");

    [Fact]
    public void Functions_that_are_missing_Triggers_once() =>
        Triggers(Of("design"), Checkout)
            .Says("The product team Checkout has nobody of analysis and operations, marketing or compliance; add somebody who brings it.")
            .At(Checkout, "Checkout");

    [Fact]
    public void Team_with_none_of_them_Triggers_where_the_model_is_complete() =>
        Assert.Single(CheckWith("complete_model", "true", ProductTeam("Checkout").Member("Ada Lovelace", Engineer)));

    [Fact]
    public void Functions_of_the_project_Triggers() =>
        Assert.Single(CheckWith("product_team_functions", "design, law", Of("design"), Checkout));

    [Fact]
    public void All_functions_DoesNotTrigger() =>
        DoesNotTrigger(
            Of("design"), Of("Compliance"), Checkout.Member("Grace Hopper", "Shop.Compliance").Member("Alan Turing", Engineer),
            Person("Alan Turing") with { Function = "analysis" });

    [Fact]
    public void Team_with_none_of_them_DoesNotTrigger_as_it_may_not_be_finished() =>
        DoesNotTrigger(ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner));

    [Fact]
    public void Internal_product_team_DoesNotTrigger() =>
        DoesNotTrigger(Of("design"), InternalProductTeam("Payments").Member("Ada Lovelace", "Shop.design"));
}
