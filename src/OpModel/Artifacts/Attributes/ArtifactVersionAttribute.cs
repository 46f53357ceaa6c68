namespace OpModel.Artifacts;

/// <summary>States which version of an artifact's form a record is; its documents carry it as <c>$version</c>.</summary>
/// <remarks>
/// A later version names the one before with <see cref="UpgradesFromAttribute{TEarlier}"/>, and documents of that one are still read.
/// </remarks>
/// <param name="version">The version, from 1 upward.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArtifactVersionAttribute(int version) : Attribute
{
    /// <summary>The version, from 1 upward.</summary>
    public int Version { get; } = version;
}
