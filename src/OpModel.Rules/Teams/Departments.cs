using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which departments people answer to, and teams.</summary>
internal sealed class Departments
{
    private readonly OrganizationGraph _graph;
    private readonly Dictionary<string, HashSet<string>> _byPerson = new(StringComparer.Ordinal);

    private Departments(OrganizationGraph graph) => _graph = graph;

    /// <summary>Whether nobody answers to any.</summary>
    public bool AreNone => _byPerson.Count == 0;

    /// <summary>Finds for all people the departments that they are members of or lead; for others, those of the people they report to.</summary>
    public static Departments Of(OrganizationGraph graph)
    {
        Departments departments = new(graph);
        Queue<(string Person, string Department)> open = [];
        foreach (var department in graph.Teams.Where(team => team.Type == TeamType.Department))
        {
            var people = department.Members.Select(membership => membership.Person).Concat(department.Leads.Select(leadership => leadership.Person));
            foreach (var person in people.Where(person => departments.Add(person, department.Key)))
            {
                open.Enqueue((person, department.Key));
            }
        }

        var direct = departments._byPerson.Keys.ToLookup(person => person, StringComparer.Ordinal);
        var reports = graph.People
            .SelectMany(person => person.ReportsTo.Where(line => !line.IsDotted).Select(line => (line.Manager, Report: person.Key)))
            .ToLookup(line => line.Manager, line => line.Report, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var (manager, department) = open.Dequeue();
            foreach (var report in reports[manager].Where(report => !direct.Contains(report) && departments.Add(report, department)))
            {
                open.Enqueue((report, department));
            }
        }

        return departments;
    }

    /// <summary>The names of the departments that the members of a team answer to, in the order of the alphabet.</summary>
    public IReadOnlyList<string> OfMembers(TeamDefinition team) => Names(team.Members.SelectMany(membership => Of(membership.Person)));

    /// <summary>The names of the departments that a team is in: the nearest that contains it, or else those of its members.</summary>
    public IReadOnlyList<string> OfTeam(TeamDefinition team) =>
        _graph.ContainersOf(team).FirstOrDefault(container => container.Type == TeamType.Department) is { } department
            ? [department.Name]
            : OfMembers(team);

    private HashSet<string> Of(string person) => _byPerson.TryGetValue(person, out var departments) ? departments : [];

    private bool Add(string person, string department)
    {
        if (!_byPerson.TryGetValue(person, out var departments))
        {
            _byPerson.Add(person, departments = new(StringComparer.Ordinal));
        }

        return departments.Add(department);
    }

    private List<string> Names(IEnumerable<string> departments) =>
        [.. departments.Distinct(StringComparer.Ordinal).Select(_graph.NameOf).OrderBy(name => name, StringComparer.Ordinal)];
}
