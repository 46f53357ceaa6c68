namespace OpModel.Tool;

/// <summary>Writes a text that a run has made, to a file or to standard output.</summary>
internal static class ResultText
{
    /// <summary>Writes the text, to a file wholly or not at all.</summary>
    /// <param name="path">The file; standard output where none is given.</param>
    /// <param name="text">The text.</param>
    /// <param name="console">Where to tell why it cannot be written.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Write(string? path, string text, ToolConsole console)
    {
        if (path is null)
        {
            console.Out.Write(text);
            return ExitCode.Done;
        }

        if (!ResultFile.Create(path).TryPickT0(out var file, out var problem))
        {
            console.Error.WriteLine($"opmodel: {problem}");
            return ExitCode.WrongInput;
        }

        using (file)
        {
            using (StreamWriter writer = new(file.Stream, leaveOpen: true))
            {
                writer.Write(text);
            }

            file.Keep();
        }

        return ExitCode.Done;
    }
}
