namespace OpModel.Files;

/// <summary>A problem with the file in which it is.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Problem">What is wrong, and where.</param>
public sealed record PlacedProblem(string Path, FileProblem Problem)
{
    /// <summary>Place and message: <c>teams.yaml(3,5): there is no person "Adda"; did you mean "Ada"?</c></summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Path}({Problem.Place}): {Problem.Message}";
}
