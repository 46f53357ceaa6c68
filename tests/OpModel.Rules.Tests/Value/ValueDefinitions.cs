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
            KeyResults = (KeyResult[])
        [
            .. objective.KeyResults,
            new() { Text = text, Counts = counts, Origin = new StatedAs($"{objective.Name}: {text}") },
        ],
        };
}
