using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which departments people answer to, and teams, and on which of the days that the graph is about.</summary>
/// <remarks>
/// On some days one department takes the place of another: that of a person that of the manager, a nearer one a farther one. What it leaves of
/// the days of the other may lie beyond those that the graph is about, so that all days are cut to these at the start.
/// </remarks>
internal sealed class Departments
{
    private readonly OrganizationGraph _graph;
    private readonly Term _days;
    private readonly TermsByKey _known = new();
    private readonly Dictionary<string, List<(string Department, Term Days)>> _byPerson = new(StringComparer.Ordinal);

    private Departments(OrganizationGraph graph) => (_graph, _days) = (graph, graph.Window ?? Term.Always);

    /// <summary>Whether nobody answers to any.</summary>
    public bool AreNone => _byPerson.Count == 0;

    /// <summary>Finds for all people the departments that they are members of or lead; for others, those of the people they report to.</summary>
    public static Departments Of(OrganizationGraph graph)
    {
        Departments departments = new(graph);
        Queue<(string Person, string Department, Term Days)> open = [];
        foreach (var department in graph.Teams.Where(team => team.Type == TeamType.Department))
        {
            var people = department.Members.Select(membership => (membership.Person, Department: department.Key, Days: membership.Term.And(departments._days)))
                .Concat(department.Leads.Select(leadership => (leadership.Person, Department: department.Key, Days: leadership.Term.And(departments._days))));
            foreach (var person in people.Where(departments.Add))
            {
                open.Enqueue(person);
            }
        }

        // On days on which somebody is in a department, that of the manager does not count.
        var direct = departments._byPerson.ToDictionary(
            person => person.Key, person => person.Value.Select(answer => answer.Days).ToArray(), StringComparer.Ordinal);
        var reports = graph.People
            .SelectMany(person => person.ReportsTo.Where(line => !line.IsDotted).Select(line => (line.Manager, Report: person.Key, Days: line.Term)))
            .ToLookup(line => line.Manager, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var (manager, department, days) = open.Dequeue();
            foreach (var (_, report, lineDays) in reports[manager])
            {
                var through = lineDays.And(days);
                foreach (var left in direct.TryGetValue(report, out var own) ? through.Except(own) : [through])
                {
                    if (departments.Add((report, department, left)))
                    {
                        open.Enqueue((report, department, left));
                    }
                }
            }
        }

        return departments;
    }

    /// <summary>The departments that the members of a team answer to, with the days of each member.</summary>
    public IEnumerable<(string Department, Term Days)> OfMembers(TeamDefinition team) => team.Members
        .SelectMany(membership => Of(membership.Person), (membership, answer) => (_graph.NameOf(answer.Department), answer.Days.And(membership.Term)));

    /// <summary>The departments that a team is in, day by day the nearest that contains it; on days without one, those of its members.</summary>
    public IEnumerable<(string Department, Term Days)> OfTeam(TeamDefinition team)
    {
        List<Term> contained = [];
        foreach (var (container, days) in _graph.DatedContainersOf(team).Where(each => each.Container.Type == TeamType.Department))
        {
            foreach (var nearest in days.And(_days).Except(contained).ToList())
            {
                contained.Add(nearest);
                yield return (container.Name, nearest);
            }
        }

        foreach (var (department, days) in OfMembers(team))
        {
            foreach (var left in days.Except(contained))
            {
                yield return (department, left);
            }
        }
    }

    private List<(string Department, Term Days)> Of(string person) => _byPerson.TryGetValue(person, out var departments) ? departments : [];

    private bool Add((string Person, string Department, Term Days) answer)
    {
        if (!_known.Add($"{answer.Person}\n{answer.Department}", answer.Days))
        {
            return false;
        }

        if (!_byPerson.TryGetValue(answer.Person, out var departments))
        {
            _byPerson.Add(answer.Person, departments = []);
        }

        departments.Add((answer.Department, answer.Days));
        return true;
    }
}
