using NodaTime;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Goals;

/// <summary>A shop whose objectives cascade from leadership over a department to a team and a person, with a strategy and a tactic.</summary>
internal static class GoalWorld
{
    public static GoalTree Tree(params Definition[] more) => GoalTree.Of(OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR", Vision = "shopping is easy", Mission = "we make it so", Measures = [new() { Name = "baskets paid", Family = MeasureFamily.ProductUsage }] },
        new PersonDefinition { Key = "Ada", Name = "Ada Lovelace" },
        new RoleDefinition { Key = "Seller", Name = "seller", SuccessCriteria = ["customers come back", "Ship what was promised"] },
        new TeamDefinition { Key = "Leadership", Name = "Leadership", Type = TeamType.EcosystemTeam },
        new TeamDefinition { Key = "Sales", Name = "Sales", Type = TeamType.Department },
        new TeamDefinition { Key = "Checkout", Name = "Checkout", Type = TeamType.ProductTeam, Members = [new() { Person = "Ada", Role = "Seller" }] },
        Objective("Delight", "Leadership", null, Result("NPS from 30 to 45", "NPS", "30", "45")),
        new StrategyDefinition { Key = "Strategy", Name = "Strategy", Serves = [new() { Goal = "Delight" }] },
        new TacticDefinition { Key = "Tactic", Name = "Tactic", Serves = [new() { Goal = "Strategy" }] },
        Objective("Sell", "Sales", "Delight", Result("fewer leave", "customer-churn", "8 %", "3 %"), Result("more baskets are paid", "baskets paid", "100", "200")),
        Objective("Pay", "Checkout", "Sell", Result("Ship the basket", null, null, null)),
        Objective("Learn", "Ada", "Pay"),
        .. more,
    ]).AsT0);

    public static ObjectiveDefinition Objective(string name, string? owner, string? serves, params KeyResult[] results) => new()
    {
        Key = name,
        Name = name,
        Owner = owner is null ? null : new() { Owner = owner },
        Serves = serves is null ? [] : [new() { Goal = serves }],
        KeyResults = [.. results],
    };

    public static KeyResult Result(string text, string? measure, string? start, string? target) => new() { Text = text, Measure = measure, Start = start, Target = target };

    public static GoalProgress Progress(GoalTree tree, params (string Subject, string Measure, string Date, decimal Value)[] readings) => tree.MeasureBy(
        RecordedValues.Create(readings.Select(reading => new RecordedValue
        {
            Subject = reading.Subject,
            Measure = Measure.Find(reading.Measure) ?? tree.OwnMeasures.Single(measure => measure.Name == reading.Measure),
            Date = NodaTime.Text.LocalDatePattern.Iso.Parse(reading.Date).Value,
            Value = reading.Value,
        })).AsT0,
        new LocalDate(2026, 6, 30));

    public static Goal Named(this GoalTree tree, string name) => tree.Goals.Single(goal => goal.Name == name);
}
