using OpModel.Artifacts;
using OpModel.Files;

namespace OpModel.Tool.Artifacts;

/// <summary>Something that is wrong with an artifact, and where in its file.</summary>
/// <param name="Origin">Where.</param>
/// <param name="Error">What.</param>
internal sealed record ArtifactFinding(FileOrigin Origin, ValidationError Error);
