namespace OpModel.Organization;

/// <summary>Statements about teams and structure, as a reader of a test would say them.</summary>
internal static class TeamDefinitions
{
    /// <summary>A role of a function, whose key is the function with <c>Shop.</c> before it.</summary>
    public static RoleDefinition Of(string function) => Definitions.Role("Shop." + function) with { Function = function };

    public static TeamDefinition PartOf(this TeamDefinition part, string team, string? from = null, string? until = null) => part with
    {
        PartOf =
        [
            .. part.PartOf,
            new()
            {
                Team = team,
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{part.Name}: part of {team}"),
            },
        ],
    };

    public static TeamDefinition AlignedToStep(this TeamDefinition team, string valueStream, string step) => team with
    {
        AlignedTo =
        [
            .. team.AlignedTo,
            new() { ValueStream = valueStream, Step = step, Origin = new StatedAs($"{team.Name}: aligned to {step} of {valueStream}") },
        ],
    };

    public static ValueStreamDefinition Step(this ValueStreamDefinition valueStream, string step) => valueStream with
    {
        Steps = [.. valueStream.Steps, new() { Name = step, Origin = new StatedAs($"{valueStream.Name}: {step}") }],
    };

    public static TeamDefinition Borrows(this TeamDefinition team, string person, string lender, string? until) => team with
    {
        Members =
        [
            .. team.Members,
            new()
            {
                Person = person,
                Role = Definitions.Engineer,
                LentBy = lender,
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{team.Name}: borrows {person}"),
            },
        ],
    };
}
