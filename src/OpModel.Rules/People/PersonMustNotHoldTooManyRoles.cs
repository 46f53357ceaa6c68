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
            List<TeamMembership> memberships =
            [
                .. graph.MembershipsOf(person.Key)
                    .GroupBy(placed => (placed.Team.Key, placed.Membership.Role, placed.Membership.From, placed.Membership.Until))
                    .Select(alike => alike.First()),
            ];
            if (memberships.Count <= limit)
            {
                continue;
            }

            var (day, count) = BusiestDay.Of(memberships, _ => 1);
            if (count > limit)
            {
                List<TeamMembership> onThatDay = [.. memberships.Where(placed => placed.Membership.Contains(day))];
                var roles = onThatDay.Select(placed => $"{graph.NameOfRole(placed.Membership.Role)} of {placed.Team.Name}");
                var message = $"{person.Name} holds {count} roles at once, more than {limit}: {Words.And(roles)}; give some of them to others.";
                yield return Broken(person, person.Origin, message, [.. onThatDay.Select(placed => placed.Membership.Origin)]);
            }
        }
    }
}
