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

        return graph.Teams
            .Where(team => team.Type == TeamType.Squad && graph.ContainersOf(team).All(container => container.Type != TeamType.Tribe))
            .Select(squad => Broken(
                squad, squad.Origin, $"The squad {squad.Name} is part of no tribe; put it into the one whose area its mission belongs to."));
    }
}
