using OpModel.Organization;

namespace OpModel.Tests.Organization.Changes;

/// <summary>Writes definitions as a reader of a test would say them; keys are names.</summary>
internal static class Stated
{
    public const string Engineer = "OpModel.Roles.Engineer";

    public const string ProductOwner = "OpModel.Roles.ProductOwner";

    public static PersonDefinition Person(string name) => new() { Key = name, Name = name };

    public static PersonDefinition Vacancy(string name) => Person(name) with { IsVacancy = true };

    public static TeamDefinition Squad(string name, params string[] engineers) => new()
    {
        Key = name,
        Name = name,
        Type = TeamType.Squad,
        Members = [.. engineers.Select(person => new Membership { Person = person, Role = Engineer })],
    };

    public static TeamDefinition Member(this TeamDefinition team, string person, string role, int? allocation = null, string? from = null, string? until = null) =>
        team with { Members = [.. team.Members, new() { Person = person, Role = role, Allocation = allocation, From = Day(from), Until = Day(until) }] };

    public static TeamDefinition LedBy(this TeamDefinition team, string person) => team with { Leads = [.. team.Leads, new() { Person = person }] };

    public static TeamDefinition PartOf(this TeamDefinition team, string container) => team with { PartOf = [.. team.PartOf, new() { Team = container }] };

    public static PersonDefinition ReportingTo(this PersonDefinition person, string manager, bool isDotted = false) =>
        person with { ReportsTo = [.. person.ReportsTo, new() { Manager = manager, IsDotted = isDotted }] };

    public static OrganizationGraph Graph(params IEnumerable<Definition> definitions) => new(definitions);

    public static IsoDate? Day(string? text) => text is null ? null : IsoDate.Parse(text);
}
