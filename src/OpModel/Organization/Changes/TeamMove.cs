using OpModel.Organization;

namespace OpModel;

/// <summary>That people of a team left it for another.</summary>
/// <param name="Before">The team that they left.</param>
/// <param name="After">The team that they came to.</param>
/// <param name="Shared">How many they are.</param>
internal sealed record TeamMove(TeamDefinition Before, TeamDefinition After, SharedPeople Shared)
{
    /// <summary>The part of the people of both teams that were on the one and came to the other, from 0 to 1 (Jaccard).</summary>
    public double Likeness => (double)Shared.Count / (Shared.Before + Shared.After - Shared.Count);
}
