using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who are product owner and scrum master of one team on one and the same day.</summary>
/// <remarks>What is reported is not held against what is written after it, so that without the former nothing is left to report.</remarks>
internal sealed class ProductOwnerMustNotBeScrumMaster : Rule
{
    public const string Id = "OPM1001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The product owner of a team must not be its scrum master", RuleSeverity.Warning, "D2.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams)
        {
            List<Membership> kept = [];
            foreach (var membership in team.Members)
            {
                if (membership.Role is not (WellKnownRoles.ProductOwner or WellKnownRoles.ScrumMaster))
                {
                    continue;
                }

                if (kept.Find(earlier => Conflict(earlier, membership)) is { } conflicting)
                {
                    var message = $"{graph.NameOfPerson(membership.Person)} is both product owner and scrum master of {team.Name}; "
                        + "give one of the roles to somebody else.";
                    yield return Broken(team, membership.Origin, message, conflicting.Origin);
                }
                else
                {
                    kept.Add(membership);
                }
            }
        }
    }

    private static bool Conflict(Membership earlier, Membership later) =>
        earlier.Person == later.Person && earlier.Role != later.Role && earlier.Overlaps(later);
}
