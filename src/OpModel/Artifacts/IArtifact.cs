namespace OpModel.Artifacts;

/// <summary>What is generated for an artifact: a document of its own. Nothing else implements it.</summary>
/// <typeparam name="TSelf">The artifact.</typeparam>
/// <typeparam name="TDto">Its data transfer object.</typeparam>
public interface IArtifact<TSelf, TDto> : IArtifactPart<TSelf, TDto>
    where TSelf : IArtifact<TSelf, TDto>
    where TDto : class
{
    /// <summary>What it is called, who owes and owns it, and how its documents are read.</summary>
    static abstract ArtifactType<TSelf, TDto> Type { get; }
}
