namespace OpModel.Organization;

/// <summary>A membership together with the team on which it is stated.</summary>
/// <param name="Team">The team.</param>
/// <param name="Membership">The membership.</param>
public sealed record TeamMembership(TeamDefinition Team, Membership Membership);
