namespace OpModel.Measures;

/// <summary>Writes scorecards as Markdown, for a wiki or a pull request: the same tables as <see cref="ScorecardText"/>.</summary>
public static class ScorecardMarkdown
{
    /// <summary>Writes scorecards as a page of Markdown.</summary>
    /// <param name="report">The scorecards.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ScorecardReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {MarkdownText.Escaped(ScorecardTables.TitleOf(report))}\n");
        if (report.Scorecards.Count == 0)
        {
            output.Write("\nNothing is measured; state measures, or give files with readings.\n");
            return;
        }

        foreach (var scorecard in report.Scorecards)
        {
            ScorecardTables.TableOf(scorecard).WriteMarkdown(output);
            WriteList(output, ScorecardTables.SentencesOf(scorecard));
        }

        if (report.Pitfalls.Count > 0)
        {
            output.Write("\n## Pitfalls\n");
            WriteList(output, ScorecardTables.PitfallsOf(report));
        }
    }

    private static void WriteList(TextWriter output, IEnumerable<string> sentences)
    {
        output.Write('\n');
        foreach (var sentence in sentences)
        {
            output.Write($"- {MarkdownText.Escaped(sentence)}\n");
        }
    }
}
