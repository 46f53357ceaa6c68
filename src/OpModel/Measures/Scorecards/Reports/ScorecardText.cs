namespace OpModel.Measures;

/// <summary>Writes scorecards for people to read: a table each, what it says as a whole, what contradicts, and how pitfalls are watched.</summary>
public static class ScorecardText
{
    /// <summary>Writes scorecards as text.</summary>
    /// <param name="report">The scorecards.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ScorecardReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(ScorecardTables.TitleOf(report));
        if (report.Scorecards.Count == 0)
        {
            output.WriteLine();
            output.WriteLine("Nothing is measured; state measures, or give files with readings.");
            return;
        }

        foreach (var scorecard in report.Scorecards)
        {
            ScorecardTables.TableOf(scorecard).Write(output);
            foreach (var sentence in ScorecardTables.SentencesOf(scorecard))
            {
                output.WriteLine($"  {sentence}");
            }
        }

        if (report.Pitfalls.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Pitfalls");
        }

        foreach (var sentence in ScorecardTables.PitfallsOf(report))
        {
            output.WriteLine($"  {sentence}");
        }
    }
}
