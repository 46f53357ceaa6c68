using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>An interaction of two roles or of two teams, with where it is stated and how its two ends are called.</summary>
/// <param name="Element">The organisation, or the team that states it.</param>
/// <param name="Interaction">The interaction.</param>
/// <param name="One">The name of one end.</param>
/// <param name="Other">The name of the other end.</param>
internal sealed record StatedInteraction(Definition Element, Interaction Interaction, string One, string Other)
{
    /// <summary>All interactions: first those of roles, then those of teams, in the order stated.</summary>
    public static IEnumerable<StatedInteraction> AllIn(OrganizationGraph graph)
    {
        foreach (var organization in graph.Organizations)
        {
            foreach (var interaction in organization.Interactions)
            {
                yield return new(organization, interaction, graph.NameOfRole(interaction.One), graph.NameOfRole(interaction.Other));
            }
        }

        foreach (var team in graph.Teams)
        {
            foreach (var interaction in team.Interactions)
            {
                yield return new(team, interaction, team.Name, graph.NameOf(interaction.Team));
            }
        }
    }
}
