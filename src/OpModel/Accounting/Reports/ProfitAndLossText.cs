namespace OpModel.Accounting;

/// <summary>Writes profit and loss for people to read: the value streams, each account, what is outside, the bridge, and what it is held against.</summary>
public static class ProfitAndLossText
{
    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProfitAndLossReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(ProfitAndLossTables.TitleOf(report.Accounts));
        foreach (var note in ProfitAndLossTables.NotesOf(report))
        {
            output.WriteLine(note);
        }

        foreach (var table in ProfitAndLossTables.Of(report))
        {
            table.Write(output);
        }
    }
}
