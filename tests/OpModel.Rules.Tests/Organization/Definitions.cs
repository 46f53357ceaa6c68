namespace OpModel.Organization;

/// <summary>Writes definitions as a reader of a test would say them; keys are names, and origins say the statement.</summary>
internal static class Definitions
{
    public const string ProductOwner = "OpModel.Roles.ProductOwner";

    public const string ScrumMaster = "OpModel.Roles.ScrumMaster";

    public const string Engineer = "OpModel.Roles.Engineer";

    public static OrganizationDefinition OperatingModel(string name) =>
        new() { Key = name, Name = name, Currency = "EUR", Origin = new StatedAs(name) };

    public static PersonDefinition Person(string name) => new() { Key = name, Name = name, Origin = new StatedAs(name) };

    public static ValueStreamDefinition ValueStream(string name) => new() { Key = name, Name = name, Origin = new StatedAs(name) };

    public static RoleDefinition Role(string key, params RoleConflict[] conflicts) =>
        new() { Key = key, Name = RoleDefinition.NameFromType(key), Conflicts = conflicts, Origin = new StatedAs(key) };

    public static RoleConflict With(string role, ConflictScope scope = ConflictScope.Team) => new() { With = role, Scope = scope };

    public static TeamDefinition Team(TeamType type, string name) =>
        new() { Key = name, Name = name, Type = type, Origin = new StatedAs(name) };

    public static TeamDefinition ProductTeam(string name) => Team(TeamType.ProductTeam, name);

    public static TeamDefinition InternalProductTeam(string name) => Team(TeamType.InternalProductTeam, name);

    public static TeamDefinition Member(
        this TeamDefinition team, string person, string role, int? allocation = null, string? from = null, string? until = null)
        => team with
        {
            Members =
            [
                .. team.Members,
                new()
                {
                    Person = person,
                    Role = role,
                    Allocation = allocation,
                    From = Day(from),
                    Until = Day(until),
                    Origin = new StatedAs($"{team.Name}: {person} as {RoleDefinition.NameFromType(role)}"),
                },
            ],
        };

    public static TeamDefinition AlignedTo(this TeamDefinition team, string valueStream) => team with
    {
        AlignedTo = [.. team.AlignedTo, new() { ValueStream = valueStream }],
    };

    public static TeamDefinition Provides(
        this TeamDefinition team, string service, string? price = null, string? benchmark = null) => team with
        {
            Provides =
        [
            .. team.Provides,
            new()
            {
                Service = service,
                Price = price,
                Benchmark = benchmark,
                Origin = new StatedAs($"{team.Name}: provides {service} #{team.Provides.Count + 1}"),
            },
        ],
        };

    public static TeamDefinition Consumes(this TeamDefinition team, string service, string provider) => team with
    {
        Consumes =
        [
            .. team.Consumes,
            new() { Service = service, Provider = provider, Origin = new StatedAs($"{team.Name}: consumes {service} of {provider}") },
        ],
    };

    public static TeamDefinition Waive(this TeamDefinition team, string rule, string? reason, string? until = null) => team with
    {
        Waivers =
        [
            .. team.Waivers,
            new() { Rule = rule, Reason = reason, Until = Day(until), Origin = new StatedAs($"{team.Name}: waives {rule}") },
        ],
    };

    /// <summary>The same person or team, there from one day to another.</summary>
    public static T There<T>(this T element, string? from = null, string? until = null)
        where T : DatedDefinition
        => (T)(element with { From = Day(from), Until = Day(until) });

    public static IsoDate? Day(string? text) => text is null ? null : IsoDate.Parse(text);
}
