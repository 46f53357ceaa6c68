using System.Globalization;
using NodaTime;
using OpModel.Artifacts;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>A budget of twenty lines, valid or with everything wrong that can be, and its twin without generated code.</summary>
internal static class SampleBudget
{
    private const int Lines = 20;

    public static ProductBudget Valid() => new()
    {
        Team = new("Checkout"),
        Period = new YearMonth(2026, 10),
        Amount = Euros(Lines * 100m),
        Lines = [.. Enumerable.Range(0, Lines).Select(line => new BudgetLine { Purpose = Purpose(line), Category = BudgetCategory.Technology, Amount = Euros(100m) })],
        Rationale = "Two more engineers, and a quarter more of hosting.",
    };

    /// <summary>Each line negative and without a purpose, the amount negative, the rationale too long.</summary>
    public static ProductBudget Invalid() => Valid() with
    {
        Amount = Euros(-1m),
        Lines = [.. Enumerable.Range(0, Lines).Select(_ => new BudgetLine { Purpose = "", Category = BudgetCategory.Technology, Amount = Euros(-100m) })],
        Rationale = new string('x', 3_000),
    };

    public static TwinBudget Twin(ProductBudget budget) => new()
    {
        Team = budget.Team.Name,
        Period = "2026-10",
        Amount = TwinOf(budget.Amount),
        Lines = [.. budget.Lines.Select(line => new TwinLine { Purpose = line.Purpose, Category = "technology", Amount = TwinOf(line.Amount) })],
        Rationale = budget.Rationale,
    };

    private static TwinMoney TwinOf(Money money) => new() { Amount = money.Amount, Currency = money.Currency.Code };

    private static Money Euros(decimal amount) => new(amount, Currency.Parse("EUR"));

    private static string Purpose(int line) => string.Create(CultureInfo.InvariantCulture, $"Purpose {line}");
}
