using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds collaborations of two teams of which neither says when they end.</summary>
/// <remarks>
/// A collaboration that both teams state needs its end on one of them. Where several statements of one collaboration lack it, it is
/// reported once, at the last of them.
/// </remarks>
internal sealed class CollaborationMustEnd : Rule
{
    public const string Id = "OPM3005";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A collaboration of two teams must have an end", RuleSeverity.Info, "D4.2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var collaborations = graph.Teams
            .SelectMany(team => team.Interactions.Select(interaction => (Team: team, Interaction: interaction)))
            .Where(stated => stated.Interaction.Mode == InteractionMode.Collaboration)
            .GroupBy(stated => UnorderedPair.Of(stated.Team.Key, stated.Interaction.Team));
        foreach (var collaboration in collaborations)
        {
            var ending = collaboration.Where(stated => stated.Interaction.Until is not null).ToArray();
            var endless = collaboration
                .Where(stated => stated.Interaction.Until is null && !ending.Any(other => other.Interaction.Overlaps(stated.Interaction)))
                .ToArray();
            if (endless.Length > 0)
            {
                var (team, interaction) = endless[^1];
                var message = $"The collaboration of {team.Name} with {graph.NameOf(interaction.Team)} has no end; set Until to the day by which "
                    + "they are done, or state another mode if they are to work together for good.";
                yield return Broken(team, interaction.Origin, message, [.. endless.Take(endless.Length - 1).Select(stated => stated.Interaction.Origin)]);
            }
        }
    }
}
