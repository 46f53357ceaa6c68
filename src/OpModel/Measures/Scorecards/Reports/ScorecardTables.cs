using System.Globalization;

namespace OpModel.Measures;

/// <summary>Scorecards as tables and sentences, for text and Markdown alike.</summary>
internal static class ScorecardTables
{
    public static string TitleOf(ScorecardReport report) => $"Scorecards of {report.Organization}, {report.Window} beside {report.Former}";

    public static TextTable TableOf(Scorecard scorecard)
    {
        TextTable table = new($"{scorecard.Subject} ({scorecard.Kind})", "value", "interval", "sample", "before", "change", "target", "");
        foreach (var line in scorecard.Lines)
        {
            var value = line.Reading.Outcome.TryPickT0(out var measured, out _) ? measured : null;
            table.Add(
                line.Measure.DisplayName,
                value is null ? "" : ValueText.Of(line.Measure, value),
                value?.Interval is { } interval ? IntervalOf(line.Measure, interval) : "",
                value is { Interval: not null, SampleSize: { } size } ? size.ToString("N0", CultureInfo.InvariantCulture) : "",
                line.Former.Outcome.TryPickT0(out var former, out _) ? ValueText.Of(line.Measure, former) : "",
                line.Change is { } change ? ValueText.OfDifference(line.Measure, change.Difference, value?.Currency) : "",
                line.Target is { } target ? TargetOf(target, value?.Currency) : "",
                WordsOf(line));
        }

        return table;
    }

    /// <summary>What a scorecard says, sentence by sentence.</summary>
    public static IEnumerable<string> SentencesOf(Scorecard scorecard)
    {
        yield return VerdictOf(scorecard);
        foreach (var contradiction in scorecard.Contradictions)
        {
            yield return $"contradiction: {contradiction}";
        }
    }

    /// <summary>How pitfalls are watched, a sentence each.</summary>
    public static IEnumerable<string> PitfallsOf(ScorecardReport report) => report.Pitfalls.Select(watch =>
        $"{NameOf(watch.Pitfall)}: {(watch.IsWatched ? WatchersOf(report, watch) : "unwatched; measure something that would show it, and state that it watches")}");

    public static string VerdictOf(Scorecard scorecard)
    {
        var families = FamilyText.List(scorecard.Families);
        if (scorecard.Verdict == ScorecardVerdict.None)
        {
            return scorecard.Families.Count == 0
                ? "no verdict: no measure has a value; record what they are computed from."
                : string.Create(CultureInfo.InvariantCulture,
                    $"no verdict: it draws on {families} alone, and measures are not to be read in isolation; have values of {Scorecard.LeastFamilies} families.");
        }

        var worrying = scorecard.WorryingFamilies.Count > 0 ? $"; {FamilyText.List(scorecard.WorryingFamilies)} {(scorecard.WorryingFamilies.Count == 1 ? "worries" : "worry")}" : "";
        return $"{scorecard.Verdict.ToString().ToLowerInvariant()}: it draws on {families}{worrying}.";
    }

    public static string NameOf(Pitfall pitfall) => PitfallMeasures.All.First(each => each.Pitfall == pitfall).Name;

    public static string IntervalOf(Measure measure, ConfidenceInterval interval) =>
        $"{ValueText.Of(measure, interval.Low, null)} to {ValueText.Of(measure, interval.High, null)}";

    public static string TargetOf(MeasureTarget target, Currency? currency) =>
        $"{(target.Bound == TargetBound.AtLeast ? ">=" : "<=")} {ValueText.Of(target.Measure, target.Value, currency)}";

    /// <summary>What is to be said of a line: where it goes, whether it reaches its target, its level, or why it has no value.</summary>
    public static string WordsOf(ScorecardLine line)
    {
        if (line.Reading.Outcome.TryPickT1(out var nothing, out _))
        {
            return nothing.ToString();
        }

        List<string> words = [line.Change is { } change ? TrendOf(change) : "new"];
        if (line.IsTargetMet is { } isMet)
        {
            words.Add(isMet ? "target met" : "target missed");
        }

        if (line.Level is { } level)
        {
            words.Add(level.ToString());
        }

        return string.Join(", ", words);
    }

    private static string TrendOf(MeasureChange change) =>
        change.Trend.ToString().ToLowerInvariant() + (change.IsWithinNoise ? ", perhaps by chance" : "");

    private static string WatchersOf(ScorecardReport report, PitfallWatch watch) => string.Join("; ", watch.Lines
        .GroupBy(line => line.Measure.DisplayName)
        .Select(lines => $"{lines.Key} of {string.Join(", ", lines.Select(line => SubjectOf(report, line) + (line.IsWorrying ? " (worries)" : "")))}"));

    private static string SubjectOf(ScorecardReport report, ScorecardLine line) =>
        report.Scorecards.First(scorecard => scorecard.Lines.Contains(line, ReferenceEqualityComparer.Instance)).Subject;
}
