namespace OpModel.Tool.Artifacts;

/// <summary>What is wrong with an artifact.</summary>
/// <param name="Told">The findings that are told, in the order of the document.</param>
/// <param name="Omitted">How many more there are.</param>
internal sealed record ArtifactFindings(IReadOnlyList<ArtifactFinding> Told, int Omitted)
{
    public int Count => Told.Count + Omitted;
}
