namespace OpModel.Accounting;

/// <summary>Writes profit and loss as Markdown, for a wiki: the same tables as <see cref="ProfitAndLossText"/>.</summary>
public static class ProfitAndLossMarkdown
{
    /// <summary>Writes a report as a page of Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProfitAndLossReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {MarkdownText.Escaped(ProfitAndLossTables.TitleOf(report.Accounts))}\n");
        foreach (var note in ProfitAndLossTables.NotesOf(report))
        {
            output.Write($"\n{MarkdownText.Escaped(note)}\n");
        }

        foreach (var table in ProfitAndLossTables.Of(report))
        {
            table.WriteMarkdown(output);
        }
    }
}
