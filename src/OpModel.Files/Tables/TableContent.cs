using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>What stands in a table, before it is known what else there is.</summary>
internal sealed class TableContent(OrganizationText file, TableMapping mapping)
{
    private readonly Dictionary<string, (TeamType Type, TableCell Cell)> _teamTypes = new(StringComparer.Ordinal);

    public OrganizationText File { get; } = file;

    public TableMapping Mapping { get; } = mapping;

    public List<TablePerson> People { get; } = [];

    /// <summary>The numbers of people by their ids.</summary>
    public Dictionary<string, int> PeopleById { get; } = new(StringComparer.OrdinalIgnoreCase);

    public TableElements Teams { get; } = new(text => ImpliedName.Team(text, space: mapping.Namespace));

    public TableElements Roles { get; } = new(text => ImpliedName.Role(text, mapping.Namespace));

    public List<TableMembership> Memberships { get; } = [];

    public YamlProblems Problems { get; } = new();

    public YamlProblems Notes { get; } = YamlProblems.OfNotes();

    /// <summary>All that the table takes for granted.</summary>
    public IEnumerable<ElementName> Elements => [.. People.Select(person => person.Name), .. Teams.Names, .. Roles.Names];

    public IReadOnlyList<RoleDefinition> DefineRoles() =>
    [
        .. Roles.Names.Select((role, number) => new RoleDefinition
        {
            Key = role.Key,
            Name = role.Name,
            Id = role.Id,
            Origin = At(PlaceOf(Roles.FirstCell(number))),
        }),
    ];

    public IReadOnlyList<TeamDefinition> DefineTeams()
    {
        var members = Memberships.ToLookup(member => member.Team);
        return
        [
            .. Teams.Names.Select((team, number) => new TeamDefinition
            {
                Key = team.Key,
                Name = team.Name,
                Id = team.Id,
                Type = _teamTypes.TryGetValue(team.Key, out var stated) ? stated.Type : Mapping.TeamType ?? TeamType.Department,
                Members = new([.. members[number].Select(MembershipOf)]),
                Origin = At(PlaceOf(Teams.FirstCell(number))),
            }),
        ];
    }

    /// <summary>Whether a row tells what kind of team a team is.</summary>
    public bool StatesType(string team) => _teamTypes.ContainsKey(team);

    /// <summary>Takes what a row says of the kind of a team.</summary>
    /// <returns>What a row before it said, where that is something else.</returns>
    public (TeamType Type, TableCell Cell)? StateType(string team, TeamType type, TableCell cell)
    {
        if (_teamTypes.TryGetValue(team, out var before))
        {
            return before.Type == type ? null : before;
        }

        _teamTypes.Add(team, (type, cell));
        return null;
    }

    public FilePlace PlaceOf(TableCell cell) => File.PlaceOf(cell.Start, cell.Length);

    public FileOrigin At(FilePlace place) => new(File.Path, place);

    private Membership MembershipOf(TableMembership member) => new()
    {
        Person = People[member.Person].Name.Key,
        Role = Roles.Names[member.Role].Key,
        Allocation = member.Allocation,
        From = member.From,
        Until = member.Until,
        Origin = At(member.Place),
    };
}
