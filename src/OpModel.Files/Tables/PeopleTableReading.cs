using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>One reading of a table against the names of the whole organisation.</summary>
internal sealed class PeopleTableReading
{
    private readonly TableContent _content;
    private readonly ElementNames _names;
    private readonly YamlProblems _problems = new();
    private readonly YamlProblems _notes = YamlProblems.OfNotes();

    private PeopleTableReading(TableContent content, ElementNames names) => (_content, _names) = (content, names);

    /// <summary>Reads a table.</summary>
    /// <param name="content">What stands in it.</param>
    /// <param name="teamsAndRoles">The teams and roles that it names.</param>
    /// <param name="names">All elements of the organisation.</param>
    public static FileReading Read(TableContent content, IReadOnlyList<Definition> teamsAndRoles, ElementNames names) =>
        new PeopleTableReading(content, names).Read(teamsAndRoles);

    private FileReading Read(IReadOnlyList<Definition> teamsAndRoles)
    {
        var lines = ReportingLineReader.Read(_content, _names, _problems);
        var people = _content.People.Select((person, number) => person.Define(_content, lines[number]));
        var reading = ImpliedDefinitions.Settle([.. people, .. teamsAndRoles], _names);
        TellRoles([.. reading.Definitions.OfType<RoleDefinition>()]);
        TellTeams([.. reading.Definitions.OfType<TeamDefinition>()]);
        return reading with
        {
            Problems = InOrder(_content.Problems.Found, reading.Problems, _problems.Found),
            Notes = InOrder(_content.Notes.Found, reading.Notes, _notes.Found),
        };
    }

    private void TellRoles(IReadOnlyList<RoleDefinition> roles)
    {
        var suggestions = SuggestionsBeside(roles);
        foreach (var role in roles.Where(role => role.Id != ImpliedName.Member.Id))
        {
            var rows = Words.Count(_content.Roles.RowsWith(role.Key), "row");
            if (_content.Mapping.UnknownRoles == UnknownRoles.Refused)
            {
                var otherwise = $"define it, or map it to one that there is {_content.Mapping.By("values")}.";
                _problems.Add(PlaceOf(role), $"there is no role \"{role.Name}\" ({rows}); {suggestions.Mend(role.Name, otherwise)}");
            }
            else if (suggestions.Nearest(role.Name) is { } nearest)
            {
                _notes.Add(
                    PlaceOf(role),
                    $"\"{role.Name}\" ({rows}) is a role by its name; if \"{nearest}\" is meant, map it {_content.Mapping.By("values")}.");
            }
        }
    }

    private void TellTeams(IReadOnlyList<TeamDefinition> teams)
    {
        var suggestions = SuggestionsBeside(teams);
        foreach (var team in teams)
        {
            // Teams that are counted lie as near to one another as ids do.
            if (!team.Name.Any(char.IsDigit) && suggestions.Nearest(team.Name) is { } nearest)
            {
                _notes.Add(PlaceOf(team), $"no file defines the team \"{team.Name}\"; if \"{nearest}\" is meant, correct it.");
            }
        }

        var untyped = _content.Mapping.TeamType is null ? teams.Count(team => !_content.StatesType(team.Key)) : 0;
        if (untyped > 0)
        {
            var teamsAre = Words.Count(untyped, "team that nobody defines is a department", "teams that nobody defines are departments");
            _notes.Add(FilePlace.Beginning, $"{teamsAre}; say {_content.Mapping.By("team-type")} what else {(untyped == 1 ? "it is" : "they are")}.");
        }
    }

    /// <summary>Suggestions of what is defined elsewhere, for what is this table's alone.</summary>
    private Suggestions SuggestionsBeside<TDefinition>(IReadOnlyList<TDefinition> mine)
        where TDefinition : Definition
    {
        HashSet<string> here = new(mine.Select(definition => definition.Name), StringComparer.Ordinal);
        return new([.. _names.Known([typeof(TDefinition)]).Where(name => !here.Contains(name))]);
    }

    private static IReadOnlyList<FileProblem> InOrder(params IReadOnlyList<IReadOnlyList<FileProblem>> told) =>
        [.. told.SelectMany(problems => problems).OrderBy(problem => problem.Place.Start)];

    private static FilePlace PlaceOf(Definition definition) => ((FileOrigin)definition.Origin).Place;
}
