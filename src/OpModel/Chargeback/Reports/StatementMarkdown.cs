namespace OpModel.Chargeback;

/// <summary>Writes a run as Markdown, for a wiki or a pull request: the same tables as <see cref="StatementText"/>.</summary>
/// <remarks>What is text in the run stays text: marks that Markdown would take for its own are escaped.</remarks>
public static class StatementMarkdown
{
    /// <summary>Writes a run as a page of Markdown.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {MarkdownText.Escaped(RunTables.TitleOf(run))}\n");
        foreach (var note in RunTables.NotesOf(run))
        {
            output.Write($"\n{MarkdownText.Escaped(note)}\n");
        }

        foreach (var table in RunTables.Of(run))
        {
            table.WriteMarkdown(output);
        }
    }

    /// <summary>Writes a run as Markdown to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(ChargebackRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }
}
