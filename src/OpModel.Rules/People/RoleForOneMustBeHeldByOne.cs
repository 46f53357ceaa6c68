using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds roles for one person that two people hold on one and the same day, such as two chief executive officers.</summary>
internal sealed class RoleForOneMustBeHeldByOne : Rule
{
    public const string Id = "OPM1009";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A role for one person must be held by one person", RuleSeverity.Warning, "D0");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var role in graph.Roles.Where(role => role.HeldByOne))
        {
            foreach (var (first, second) in HeldAtOnce([.. graph.MembershipsIn(role.Key)]))
            {
                var message = $"{graph.NameOfPerson(second.Membership.Person)} of {second.Team.Name} is {role.Name}, as is "
                    + $"{graph.NameOfPerson(first.Membership.Person)} of {first.Team.Name}, and that role is for one; "
                    + "keep one of them, or let one follow the other.";
                yield return Broken(second.Team, second.Membership.Origin, message, first.Membership.Origin);
            }
        }
    }

    /// <summary>Goes through the holders by their first day and pairs each with the one before who stays longest and is somebody else.</summary>
    private static IEnumerable<(TeamMembership First, TeamMembership Second)> HeldAtOnce(List<TeamMembership> holders)
    {
        TeamMembership? longest = null;
        TeamMembership? longestOfOthers = null;
        foreach (var holder in holders.OrderBy(holder => holder.Membership.FirstDay))
        {
            var before = longest?.Membership.Person == holder.Membership.Person ? longestOfOthers : longest;
            if (before is not null && before.Membership.Overlaps(holder.Membership))
            {
                yield return (before, holder);
                continue;
            }

            if (longest is null || holder.Membership.LastDay > longest.Membership.LastDay)
            {
                longestOfOthers = longest?.Membership.Person == holder.Membership.Person ? longestOfOthers : longest;
                longest = holder;
            }
        }
    }
}
