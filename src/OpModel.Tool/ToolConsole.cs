namespace OpModel.Tool;

/// <summary>Where a run of the tool writes to.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For problems, notes and progress.</param>
/// <param name="ShowsProgress">Whether a person sits before <paramref name="Error"/>, rather than a pipe or a file.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error, bool ShowsProgress)
{
    /// <summary>Tells what is wrong with inputs, for which nothing was done.</summary>
    /// <returns>The code that the run ends with.</returns>
    public int Refuse(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine($"error: {problem}");
        }

        return ExitCode.WrongInput;
    }
}
