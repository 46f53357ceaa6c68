using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds tribes in which, with all teams that are part of them, more people are today than the limit.</summary>
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
        var limit = options.ValueOf(Limit);
        foreach (var tribe in graph.Teams.Where(team => team.Type == TeamType.Tribe))
        {
            var size = PeopleIn(graph, tribe, options.Today);
            if (size > limit)
            {
                var message = $"The tribe {tribe.Name} has {size} people, more than {limit}, so that they no longer know one another; split it.";
                yield return Broken(tribe, tribe.Origin, message);
            }
        }
    }

    private static int PeopleIn(OrganizationGraph graph, TeamDefinition tribe, IsoDate today)
    {
        HashSet<string> people = new(StringComparer.Ordinal);
        HashSet<string> seen = new([tribe.Key], StringComparer.Ordinal);
        Queue<TeamDefinition> open = new([tribe]);
        while (open.Count > 0)
        {
            var team = open.Dequeue();
            people.UnionWith(team.Members.Where(membership => membership.Contains(today)).Select(membership => membership.Person));
            foreach (var part in graph.PartsOf(team.Key).Where(part => seen.Add(part.Key)))
            {
                open.Enqueue(part);
            }
        }

        return people.Count;
    }
}
