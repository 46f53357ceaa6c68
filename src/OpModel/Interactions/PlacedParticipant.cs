namespace OpModel.Interactions;

/// <summary>Somebody on the drawing of a map of interactions.</summary>
/// <param name="Name">The name.</param>
/// <param name="X">The place on the grid from the left, from 0.</param>
/// <param name="Y">The place on the grid from the base line upwards, from 0.</param>
public sealed record PlacedParticipant(string Name, long X, long Y);
