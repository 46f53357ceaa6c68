namespace OpModel.Files;

/// <summary>A problem with the file in which it is.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Problem">What is wrong, and where.</param>
public sealed record PlacedProblem(string Path, FileProblem Problem);
