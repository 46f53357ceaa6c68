using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who hold more roles at once than the limit; one role on two teams counts twice.</summary>
internal sealed class PersonMustNotHoldTooManyRoles : Rule
{
    public const string Id = "OPM1010";

    private static readonly NumberOption Limit = new("max_roles_per_person", 3, "how many roles a person may hold on one day", minimum: 1);

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A person must not hold more roles than the limit", RuleSeverity.Info, "D2.8")
    {
        Options = [Limit],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var limit = options.ValueOf(Limit);
        foreach (var person in graph.People)
        {
            List<TeamMembership> stated = [.. graph.MembershipsOf(person.Key)];
            if (stated.Count <= limit)
            {
                continue;
            }

            List<TeamMembership> memberships = [.. stated.GroupBy(placed => (placed.Team.Key, placed.Membership.Role)).SelectMany(Joined)];
            var (day, count) = BusiestDay.Of(memberships, _ => 1);
            if (count > limit)
            {
                List<TeamMembership> onThatDay = [.. memberships.Where(placed => placed.Membership.Contains(day))];
                var roles = onThatDay.Select(placed => $"{graph.NameOfRole(placed.Membership.Role)} of {placed.Team.Name}");
                var message = $"{person.Name} holds {count} roles at once, more than {limit}: {Words.And(roles)}; give some of them to others.";
                yield return Broken(person, person.Origin, message, [.. onThatDay.Select(placed => placed.Membership.Origin)]) with
                {
                    Extent = new("more roles at once than the limit") { By = count - limit },
                };
            }
        }
    }

    /// <summary>Joins what is stated of one role on one team where the days overlap, so that it counts once on each of them.</summary>
    private static List<TeamMembership> Joined(IEnumerable<TeamMembership> alike)
    {
        List<TeamMembership> joined = [];
        foreach (var placed in alike.OrderBy(placed => placed.Membership.FirstDay))
        {
            if (joined.Count == 0 || !joined[^1].Membership.Overlaps(placed.Membership))
            {
                joined.Add(placed);
            }
            else if (placed.Membership.LastDay > joined[^1].Membership.LastDay)
            {
                joined[^1] = joined[^1] with { Membership = joined[^1].Membership with { Until = placed.Membership.Until } };
            }
        }

        return joined;
    }
}
