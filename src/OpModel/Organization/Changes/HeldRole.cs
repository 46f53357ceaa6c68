namespace OpModel;

/// <summary>A role on a team.</summary>
/// <param name="Team">The key of the team.</param>
/// <param name="Role">The key of the role.</param>
internal readonly record struct HeldRole(string Team, string Role);
