namespace OpModel.Organization;

/// <summary>Writes definitions of value and goals as a reader of a test would say them.</summary>
internal static class ValueDefinitions
{
    public static ObjectiveDefinition Objective(string name) => new() { Key = name, Name = name, Origin = new StatedAs(name) };

    public static ScorecardDefinition Scorecard(string name, params MeasureUse[] measures) =>
        new() { Key = name, Name = name, Measures = measures, Origin = new StatedAs(name) };

    public static MeasureUse Measure(string name, MeasureFamily family, Pitfall watches = Pitfall.None) =>
        new() { Name = name, Family = family, Watches = watches };

    public static ValueStreamDefinition MeasuredBy(this ValueStreamDefinition valueStream, params MeasureUse[] measures) =>
        valueStream with { Measures = measures };

    public static TeamDefinition MeasuredBy(this TeamDefinition team, params MeasureUse[] measures) => team with { Measures = measures };

    public static ObjectiveDefinition OwnedBy(this ObjectiveDefinition objective, string owner) =>
        objective with { Owner = new() { Owner = owner, Origin = new StatedAs($"{objective.Name}: owned by {owner}") } };

    public static ObjectiveDefinition KeyResult(
        this ObjectiveDefinition objective, string text, ResultBasis counts = ResultBasis.None) => objective with
        {
            KeyResults =
        [
            .. objective.KeyResults,
            new() { Text = text, Counts = counts, Origin = new StatedAs($"{objective.Name}: {text}") },
        ],
        };

    public static ObjectiveDefinition Serves(this ObjectiveDefinition objective, string goal) =>
        objective with { Serves = [.. objective.Serves, Contribution(objective.Name, goal)] };

    public static StrategyDefinition Strategy(string name, params string[] serves) => new()
    {
        Key = name,
        Name = name,
        Diagnosis = "Half of the baskets are left",
        FocusAreas = ["payment"],
        Actions = ["offer a guest checkout"],
        Serves = serves.Select(goal => Contribution(name, goal)).ToArray(),
        Origin = new StatedAs(name),
    };

    public static StrategyDefinition Does(this StrategyDefinition strategy, params string[] actions) => strategy with { Actions = actions };

    public static RoleDefinition BelongsOn(this RoleDefinition role, params string[] teamTypes) => role with { BelongsOn = teamTypes };

    public static TacticDefinition Tactic(string name, params string[] serves) =>
        new() { Key = name, Name = name, Serves = serves.Select(goal => Contribution(name, goal)).ToArray(), Origin = new StatedAs(name) };

    private static Contribution Contribution(string from, string goal) =>
        new() { Goal = goal, Origin = new StatedAs($"{from}: serves {goal}") };
}
