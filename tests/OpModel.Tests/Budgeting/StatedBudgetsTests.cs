using OpModel.Budgeting;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>The plan that an organisation's own budgets and funding are.</summary>
public sealed class StatedBudgetsTests
{
    private static readonly BudgetDefinition Product = new() { Key = "B", Name = "Product budget", Amount = "1000 EUR" };

    [Fact]
    public void The_budgets_that_an_organisation_states_are_a_plan()
    {
        var model = Of(
            Team("Leadership", TeamType.EcosystemTeam),
            Product,
            new BudgetDefinition { Key = "C", Name = "Run budget", Amount = "500 EUR" },
            Funded("Checkout", new() { Source = "B", Amount = "300 EUR" }, new() { Source = "C", Share = "100 %" }),
            Funded("Search", new FundingSource { Source = "B", Share = "25 %" }));

        var allocated = BudgetPlan.FromModel(model, Year).AsT0.Allocate(model).AsT0;

        Assert.Equal(["Product budget: Checkout 300.00 EUR", "Product budget: Search 250.00 EUR", "Run budget: Checkout 500.00 EUR"], allocated.Envelopes.SelectMany(envelope => envelope.Lines).Select(line => $"{line.Envelope}: {line.Recipient} {line.Allocated.Rounded}"));
        Assert.Equal(Euro(450), allocated.Reserved);
    }

    [Fact]
    public void A_budget_without_an_amount_is_none_where_nobody_is_funded_by_it()
    {
        var model = Of(Product, new BudgetDefinition { Key = "C", Name = "Run budget" }, Funded("Checkout", new FundingSource { Source = "B", Share = "10 %" }));

        Assert.Equal(["Product budget"], BudgetPlan.FromModel(model, Year).AsT0.Envelopes.Select(envelope => envelope.Name));
    }

    [Fact]
    public void All_that_cannot_be_read_is_told_at_once() => Assert.Equal(
        [
            "Growth budget |  | the amount of the budget Growth budget, \"much\", cannot be read; write it such as 1200000 EUR.",
            "Product budget | Checkout | Checkout is funded by the budget Product budget, and nothing says how much it gets; state an amount or a share, or write a plan.",
            "Product budget | Coaching | what Coaching is given of the budget Product budget cannot be read; write an amount such as 120000 EUR, or a share such as 33.5 %.",
            "Product budget | Search | what Search is given of the budget Product budget cannot be read; write an amount such as 120000 EUR, or a share such as 33.5 %.",
            "Run budget |  | the budget Run budget has no amount; state it with its currency, such as 1200000 EUR.",
        ],
        Found(
            Product,
            new BudgetDefinition { Key = "C", Name = "Run budget" },
            new BudgetDefinition { Key = "D", Name = "Growth budget", Amount = "much" },
            Funded("Checkout", new FundingSource { Source = "B" }),
            Funded("Search", new FundingSource { Source = "B", Amount = "some" }),
            Funded("Coaching", new FundingSource { Source = "B", Share = "half" }),
            Funded("Payments", new FundingSource { Source = "C", Amount = "1 EUR" })));

    [Fact]
    public void An_organisation_without_budgets_is_no_plan() => Assert.Equal(
        [" |  | no budget of Acme states an amount; state one, or write a plan."],
        Found(Team("Checkout", TeamType.ProductTeam)));

    private static TeamDefinition Funded(string name, params FundingSource[] funding) => Team(name, TeamType.ProductTeam) with { Funding = [.. funding] };

    private static IEnumerable<string> Found(params Definition[] definitions) =>
        BudgetPlan.FromModel(Of(definitions), Year).AsT1.Select(problem => $"{problem.Envelope} | {problem.Line} | {problem.Message}");
}
