namespace OpModel.Artifacts;

/// <summary>States on a record or a record struct that it is a part of artifacts, such as a line of a budget.</summary>
/// <remarks>All that is generated for an artifact is generated for a part, but for what makes it a document of its own.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ArtifactPartAttribute : Attribute;
