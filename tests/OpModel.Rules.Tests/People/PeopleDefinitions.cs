namespace OpModel.Organization;

/// <summary>Statements about people and roles, as a reader of a test would say them.</summary>
internal static class PeopleDefinitions
{
    public static TeamDefinition LedBy(this TeamDefinition team, string person, string? from = null, string? until = null) => team with
    {
        Leads =
        [
            .. team.Leads,
            new()
            {
                Person = person,
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{team.Name}: led by {person}"),
            },
        ],
    };

    public static PersonDefinition ReportingTo(this PersonDefinition person, string manager, string? from = null, string? until = null) => person with
    {
        ReportsTo =
        [
            .. person.ReportsTo,
            new()
            {
                Manager = manager,
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{person.Name}: reports to {manager}"),
            },
        ],
    };

    public static RoleDefinition For(this RoleDefinition role, string responsibility) =>
        role with { Responsibilities = [.. role.Responsibilities, Claim(role.Key, responsibility)] };

    public static TeamDefinition For(this TeamDefinition team, string responsibility) =>
        team with { Responsibilities = [.. team.Responsibilities, Claim(team.Name, responsibility)] };

    private static Responsibility Claim(string element, string responsibility) =>
        new() { Name = responsibility, Origin = new StatedAs($"{element}: for {responsibility}") };
}
