namespace OpModel.Organization;

/// <summary>Artifacts, as a reader of a test would say them.</summary>
internal static class ArtifactDefinitions
{
    public static ArtifactDefinition Artifact(string name, string? owner = null) => new()
    {
        Key = name,
        Name = name,
        Owner = owner is null ? null : new() { Owner = owner, Origin = new StatedAs($"{name}: owned by {owner}") },
        Origin = new StatedAs(name),
    };
}
