using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds squads that no tribe contains, where the organisation has tribes or means to.</summary>
internal sealed class SquadMustBeInTribe : Rule
{
    public const string Id = "OPM2007";

    public override RuleDescriptor Descriptor { get; } = new(Id, "A squad must be part of a tribe", RuleSeverity.Warning, "D1.S2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var hasTribes = graph.Teams.Any(team => team.Type == TeamType.Tribe);
        if (!hasTribes && !options.IsCompleteModel && !(graph.Organization?.Structure.HasFlag(OrganizationStructure.Squads) ?? false))
        {
            return [];
        }

        var inTribes = TeamsInTribes(graph);
        return graph.Teams
            .Where(team => team.Type == TeamType.Squad && !team.PartOf.Any(containment => IsInTribe(graph, inTribes, containment)))
            .Select(squad => Broken(
                squad, squad.Origin, $"The squad {squad.Name} is part of no tribe; put it into the one whose area its mission belongs to."));
    }

    private static bool IsInTribe(OrganizationGraph graph, TermsByKey inTribes, Containment containment) =>
        graph.FindTeam(containment.Team) is { } container
        && (container.Type == TeamType.Tribe ? !containment.Term.IsEmpty : inTribes.Meets(container.Key, containment.Term));

    /// <summary>The teams that are in a tribe, directly or over others, with the days. From the tribes down, each is looked at once, however deep it is.</summary>
    private static TermsByKey TeamsInTribes(OrganizationGraph graph)
    {
        TermsByKey known = new();
        Queue<(string Team, Term Days)> open = new(graph.Teams
            .Where(team => team.Type == TeamType.Tribe && ReferenceEquals(graph.FindTeam(team.Key), team))
            .Select(tribe => (tribe.Key, Term.Always)));
        while (open.Count > 0)
        {
            var (container, days) = open.Dequeue();
            foreach (var (part, containment) in graph.ContainmentsIn(container))
            {
                var contained = containment.Term.And(days);
                if (ReferenceEquals(graph.FindTeam(part.Key), part) && known.Add(part.Key, contained))
                {
                    open.Enqueue((part.Key, contained));
                }
            }
        }

        return known;
    }
}
