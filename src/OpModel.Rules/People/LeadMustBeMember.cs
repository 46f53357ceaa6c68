using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds leads of teams who are not among the members on any day of their lead.</summary>
/// <remarks>Judged where a team states members at all: tribes and departments often state only the teams in them.</remarks>
internal sealed class LeadMustBeMember : Rule
{
    public const string Id = "OPM1016";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The lead of a team must be one of its members", RuleSeverity.Warning, "D4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams.Where(team => team.Leads.Count > 0 && team.Members.Count > 0))
        {
            var members = team.Members.ToLookup(membership => membership.Person, StringComparer.Ordinal);
            foreach (var leadership in team.Leads.Where(leadership => !members[leadership.Person].Any(leadership.Overlaps)))
            {
                var name = graph.NameOfPerson(leadership.Person);
                yield return Broken(
                    team, leadership.Origin, $"{name} leads {team.Name} and is not one of its members; make {name} a member, as team lead for instance.");
            }
        }
    }
}
