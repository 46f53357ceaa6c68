using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds roles and leads that a vacancy or a placeholder holds, and people who report to one. What has ended is over.</summary>
internal sealed class RoleMustBeFilled : Rule
{
    public const string Id = "OPM1015";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A role, a team's lead and a manager must be a person and no vacancy", RuleSeverity.Info, "D2.6");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var unfilled = graph.People.Where(person => person.IsUnfilled()).ToLookup(person => person.Key, StringComparer.Ordinal);
        if (unfilled.Count == 0)
        {
            yield break;
        }

        var today = graph.DaysOr(options.Today).First;
        foreach (var team in graph.Teams)
        {
            foreach (var membership in team.Members.Where(membership => unfilled.Contains(membership.Person) && IsOpen(membership)))
            {
                var message = $"{graph.NameOfPerson(membership.Person)} as {graph.NameOfRole(membership.Role)} of {team.Name} is a vacancy; fill it, or leave "
                    + "the role out until somebody holds it.";
                yield return Broken(team, membership.Origin, message);
            }

            foreach (var leadership in team.Leads.Where(leadership => unfilled.Contains(leadership.Person) && IsOpen(leadership)))
            {
                var message = $"{graph.NameOfPerson(leadership.Person)}, who leads {team.Name}, is a vacancy; fill it, or name who leads the team until then.";
                yield return Broken(team, leadership.Origin, message);
            }
        }

        foreach (var person in graph.People)
        {
            foreach (var line in person.ReportsTo.Where(line => unfilled.Contains(line.Manager) && IsOpen(line)))
            {
                var message = $"{person.Name} reports to {graph.NameOfPerson(line.Manager)}, a vacancy; name whom {person.Name} reports to until it is filled.";
                yield return Broken(person, line.Origin, message);
            }
        }

        // Nobody can fill a place of the past, or one that is never open.
        bool IsOpen(DatedStatement statement) => statement.LastDay >= today && !statement.Term.IsEmpty;
    }
}
