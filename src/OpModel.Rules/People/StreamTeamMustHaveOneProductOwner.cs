using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams without a product owner, or with two on one and the same day.</summary>
/// <remarks>
/// Product owners who follow one another are fine. Whether somebody holds the role today is not asked: a rule knows no today.
/// </remarks>
internal sealed class StreamTeamMustHaveOneProductOwner : Rule
{
    public const string Id = "OPM1003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A product team or internal product team must have one product owner", RuleSeverity.Warning, "D0, D4.1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams.Where(team => team.Type.IsStreamTeam))
        {
            List<Membership> owners = [.. team.Members.Where(membership => membership.Role == WellKnownRoles.ProductOwner)];
            if (owners.Count == 0)
            {
                yield return Broken(
                    team, team.Origin, $"The {team.Kind} {team.Name} has no product owner; give the role to one person.");
            }

            foreach (var (earlier, later) in HeldAtOnce(owners))
            {
                var names = $"{graph.NameOfPerson(earlier.Person)} and {graph.NameOfPerson(later.Person)}";
                var message = $"{team.Name} has two product owners at once, {names}; keep one of them, or let one follow the other.";
                yield return Broken(team, later.Origin, message, earlier.Origin);
            }
        }
    }

    /// <summary>
    /// Goes through the product owners by their first day and pairs each with the one before who stays longest, where that one is
    /// somebody else and is still there. In a pair, the one who was written first comes first.
    /// </summary>
    private static IEnumerable<(Membership Earlier, Membership Later)> HeldAtOnce(List<Membership> owners)
    {
        Membership? longest = null;
        foreach (var owner in owners.OrderBy(owner => owner.FirstDay))
        {
            if (longest is not null && longest.Person != owner.Person && longest.Overlaps(owner))
            {
                yield return owners.IndexOf(longest) < owners.IndexOf(owner) ? (longest, owner) : (owner, longest);
            }

            if (longest is null || owner.LastDay > longest.LastDay)
            {
                longest = owner;
            }
        }
    }
}
