using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>
/// Finds tribes in which, with all teams that are part of them, there are more people, today or on one of the days at hand, than the limit.
/// </summary>
internal sealed class TribeMustNotBeTooLarge : Rule
{
    public const string Id = "OPM2008";

    private static readonly NumberOption Limit = new("max_tribe_size", 150, "how many people a tribe may have", minimum: 1);

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A tribe must not be larger than the limit", RuleSeverity.Info, "D1.S2")
    {
        Options = [Limit],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var (limit, judged) = (options.ValueOf(Limit), graph.DaysOr(options.Today));
        foreach (var tribe in graph.Teams.Where(team => team.Type == TeamType.Tribe))
        {
            var (size, day, _, _) = AtOnce.Extremes(PeopleIn(graph, tribe), judged);
            if (size > limit)
            {
                var message = $"The tribe {tribe.Name} has {size} people{judged.On(day)}, more than {limit}, so that they no longer know one another; split it.";
                yield return Broken(tribe, tribe.Origin, message) with { Extent = new("more people than the limit") { By = size - limit } };
            }
        }
    }

    /// <summary>The members of a tribe and of its parts, with the days on which they are in it.</summary>
    private static IEnumerable<(string Person, Term Days)> PeopleIn(OrganizationGraph graph, TeamDefinition tribe)
    {
        TermsByKey seen = new();
        seen.Add(tribe.Key, Term.Always);
        Queue<(TeamDefinition Team, Term Days)> open = new([(tribe, Term.Always)]);
        while (open.Count > 0)
        {
            var (team, days) = open.Dequeue();
            foreach (var membership in team.Members)
            {
                yield return (membership.Person, membership.Term.And(days));
            }

            foreach (var (part, containment) in graph.ContainmentsIn(team.Key))
            {
                if (seen.Add(part.Key, containment.Term.And(days)))
                {
                    open.Enqueue((part, containment.Term.And(days)));
                }
            }
        }
    }
}
