using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who are there and neither are on a team nor lead one. A vacancy that no team has planned yet is none.</summary>
internal sealed class PersonMustBePlaced : Rule
{
    public const string Id = "OPM1014";

    public override RuleDescriptor Descriptor { get; } = new(Id, "A person must be on a team or lead one", RuleSeverity.Info, "");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        HashSet<string> leads = new(graph.Teams.SelectMany(team => team.Leads).Select(leadership => leadership.Person), StringComparer.Ordinal);
        var days = graph.DaysOr(options.Today);
        foreach (var person in graph.People.Where(person => !person.IsUnfilled() && person.Term.Meets(days)))
        {
            if (!leads.Contains(person.Key) && !graph.MembershipsOf(person.Key).Any())
            {
                yield return Broken(person, person.Origin, $"{person.Name} is on no team and leads none; make {person.Name} a member of one, or remove the person.");
            }
        }
    }
}
