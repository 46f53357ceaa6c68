using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>A role that the annotations of a user state.</summary>
/// <param name="Team">The key of the team where the user holds it; nothing where it is each of the user's groups.</param>
/// <param name="Membership">The role with its days and its share of the user's time.</param>
internal sealed record PlacedRole(string? Team, Membership Membership);
