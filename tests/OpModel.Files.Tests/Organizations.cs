using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Organisations that are put together from files which stand in a test.</summary>
internal static class Organizations
{
    /// <summary>Reads files beside the roles of the library, each by the importer that knows its form; the files find one another.</summary>
    public static JoinedOrganization Join(params IReadOnlyList<(string Path, string Text)> files) => Join(OrganizationImporters.BuiltIn, files);

    /// <summary>Reads files by some importers; what none of them knows is one of ours, as in all hosts.</summary>
    public static JoinedOrganization Join(IReadOnlyList<IOrganizationImporter> importers, params IReadOnlyList<(string Path, string Text)> files)
    {
        var texts = files.ToDictionary(file => file.Path, file => new OrganizationText(file.Path, file.Text));
        return JoinedOrganization.Of(
            Generated.DefinitionsIn_OpModel.Definitions,
            [.. files.Select(file => importers.Parse(texts[file.Path], path => texts.GetValueOrDefault(path)) ?? OrganizationFile.Parse(texts[file.Path]))]);
    }

    public static OrganizationGraph Graph(this JoinedOrganization joined) => new(joined.Definitions);

    /// <summary>The findings of the rules as they are by default, on a fixed day.</summary>
    public static IReadOnlyList<string> Findings(this JoinedOrganization joined) =>
        [.. RuleCatalogue.Judge(joined.Graph(), RuleOptions.Read(IsoDate.Parse("2026-11-02"), [], out _)).Violations.Select(violation => $"{violation.Place}: {violation.Rule.Id}")];

    /// <summary>Problems as the tool writes them: <c>people.csv(2,3): there is no ...</c></summary>
    public static IReadOnlyList<string> Problems(this JoinedOrganization joined) => [.. joined.Problems.Select(Text)];

    /// <summary>Notes as the tool writes them.</summary>
    public static IReadOnlyList<string> Notes(this JoinedOrganization joined) => [.. joined.Notes.Select(Text)];

    /// <summary>
    /// Everything that is stated, without places and without order: <c>Ada Lovelace as product owner of Checkout, 60 %, 2026-01-01 to 2026-12-31</c>.
    /// </summary>
    public static IReadOnlyList<string> Statements(this JoinedOrganization joined)
    {
        var graph = joined.Graph();
        return
        [
            .. graph.People.Select(person => $"{person.Name} ({person.Id}){(person.Function is null ? "" : $" in {person.Function}")}{(person.IsVacancy ? ", vacant" : "")}")
                .Concat(graph.People.SelectMany(person => person.ReportsTo.Select(line => $"{person.Name} reports to {graph.NameOfPerson(line.Manager)}{(line.IsDotted ? ", dotted" : "")}")))
                .Concat(graph.Teams.Select(team => $"{team.Kind} {team.Name} ({team.Id})"))
                .Concat(graph.Teams.SelectMany(team => team.PartOf.Select(containment => $"{team.Name} in {graph.NameOf(containment.Team)}")))
                .Concat(graph.Teams.SelectMany(team => team.Leads.Select(lead => $"{graph.NameOfPerson(lead.Person)} leads {team.Name}")))
                .Concat(graph.Teams.SelectMany(team => team.Interactions.Select(interaction => $"{team.Name} with {graph.NameOf(interaction.Team)}")))
                .Concat(graph.Memberships.Select(placed => Membership(graph, placed)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Membership(OrganizationGraph graph, TeamMembership placed)
    {
        var (team, membership) = (placed.Team, placed.Membership);
        return $"{graph.NameOfPerson(membership.Person)} as {graph.NameOfRole(membership.Role)} of {team.Name}"
            + (membership.Allocation is { } allocation ? $", {allocation} %" : "")
            + (membership.From is null && membership.Until is null ? "" : $", {membership.From} to {membership.Until}");
    }

    private static string Text(PlacedProblem placed) => $"{placed.Path}({placed.Problem.Place}): {placed.Problem.Message}";
}
