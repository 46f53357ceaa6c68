namespace OpModel.Chargeback;

/// <summary>Writes a run for people to read: a summary, each statement, the accounts of providers, what nobody is charged, and the proof.</summary>
public static class StatementText
{
    /// <summary>Writes a run as text.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(RunTables.TitleOf(run));
        foreach (var note in RunTables.NotesOf(run))
        {
            output.WriteLine(note);
        }

        foreach (var table in RunTables.Of(run))
        {
            table.Write(output);
        }
    }

    /// <summary>Writes a run as text to a file, whole or not at all.</summary>
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
