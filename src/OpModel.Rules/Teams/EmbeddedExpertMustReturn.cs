using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds experts who are embedded in a team without an end, or by a team that may not lend.</summary>
internal sealed class EmbeddedExpertMustReturn : Rule
{
    public const string Id = "OPM2015";

    private static readonly TeamType[] Lenders = [TeamType.PlatformTeam, TeamType.InfrastructureTeam, TeamType.EnablingTeam];

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An embedded expert must come from a team that may lend, until a stated day", RuleSeverity.Warning, "D4.2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var (team, membership) in graph.Memberships)
        {
            if (membership.LentBy is not { } key)
            {
                continue;
            }

            var expert = $"{graph.NameOfPerson(membership.Person)}, lent to {team.Name} by {graph.NameOf(key)},";
            if (membership.Until is null)
            {
                yield return Broken(team, membership.Origin, $"{expert} has no day of return; state the last day, so that the loan does not become a transfer.");
            }

            if (key == team.Key)
            {
                yield return Broken(team, membership.Origin, $"{expert} is lent by the team itself; make it a membership, or name the team that lends.");
            }
            else if (graph.FindTeam(key) is { } lender && !Lenders.Contains(lender.Type))
            {
                var message = $"{expert} comes from {Words.A(lender.Kind)}, and only {Words.Or(Lenders.Select(type => type.DisplayName + "s"))} lend experts; "
                    + "make it a membership, or name the team that lends.";
                yield return Broken(team, membership.Origin, message, lender.Origin);
            }
        }
    }
}
