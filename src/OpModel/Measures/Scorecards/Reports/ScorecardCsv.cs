using System.Globalization;

namespace OpModel.Measures;

/// <summary>Writes scorecards as CSV: a row for each measure of each subject; docs/formats.md describes it.</summary>
public static class ScorecardCsv
{
    /// <summary>Writes scorecards as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="report">The scorecards.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ScorecardReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        CsvRowText.Write(
            output, "period", "subject", "kind", "family", "measure", "value", "unit", "low", "high", "sample", "before", "change", "trend", "target", "met", "level", "reason");
        foreach (var scorecard in report.Scorecards)
        {
            foreach (var line in scorecard.Lines)
            {
                WriteRow(report, scorecard, line, output);
            }
        }
    }

    private static void WriteRow(ScorecardReport report, Scorecard scorecard, ScorecardLine line, TextWriter output)
    {
        line.Reading.Outcome.TryPickT0(out var value, out var nothing);
        var sign = line.Target?.Bound == TargetBound.AtMost ? "<= " : ">= ";
        CsvRowText.Write(
            output,
            report.Window.Name,
            CsvRowText.Guarded(scorecard.Subject),
            scorecard.Kind,
            FamilyText.Of(line.Measure.Family),
            line.Measure.Name,
            Plain(line.Reading.Value),
            value?.Currency?.Code ?? Measure.NameOf(UnitText.Of(line.Measure.Unit)),
            Plain(value?.Interval?.Low),
            Plain(value?.Interval?.High),
            value?.SampleSize?.ToString(CultureInfo.InvariantCulture) ?? "",
            Plain(line.Former.Value),
            Plain(line.Change?.Difference),
            line.Change is { } change ? change.Trend.ToString().ToLowerInvariant() : "",
            line.Target is { } target ? sign + Plain(target.Value) : "",
            line.IsTargetMet is { } isMet ? (isMet ? "yes" : "no") : "",
            line.Level is { } level ? level.Level.ToString().ToLowerInvariant() : "",
            nothing?.Message ?? "");
    }

    private static string Plain(decimal? value) => value is { } known ? ValueText.Plain(known) : "";
}
