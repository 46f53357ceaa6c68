using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which type of team owes an artifact.</summary>
internal static class OwedArtifacts
{
    /// <summary>The team type that the artifact states, or that of the key artifact that it is; nothing for an artifact that nobody owes.</summary>
    public static TeamType? OwingTeamType(this ArtifactDefinition artifact)
    {
        if (artifact.OwedBy is { } stated)
        {
            return TeamType.Find(stated);
        }

        return artifact.Is is { } known && KeyArtifact.All.Contains(known.Trim(), StringComparer.OrdinalIgnoreCase) ? TeamType.EcosystemTeam : null;
    }
}
