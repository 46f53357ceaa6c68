using System.Text.Json;

namespace OpModel.Measures;

/// <summary>Writes scorecards as JSON, in the form that scripts rely on; docs/formats.md describes it.</summary>
/// <remarks>Values are texts of decimal digits, since many readers of JSON would turn a number into binary floating point.</remarks>
public static class ScorecardJson
{
    /// <summary>Writes scorecards as JSON in UTF-8, with a line break at its end.</summary>
    /// <param name="report">The scorecards.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ScorecardReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => Write(report, json));
    }

    private static void Write(ScorecardReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("organisation", report.Organization);
        json.WriteString("period", report.Window.Name);
        json.WriteString("before", report.Former.Name);
        json.WriteStartArray("scorecards");
        foreach (var scorecard in report.Scorecards)
        {
            WriteScorecard(json, scorecard);
        }

        json.WriteEndArray();
        json.WriteStartArray("pitfalls");
        foreach (var watch in report.Pitfalls)
        {
            json.WriteStartObject();
            json.WriteString("pitfall", ScorecardTables.NameOf(watch.Pitfall));
            json.WriteBoolean("watched", watch.IsWatched);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScorecard(Utf8JsonWriter json, Scorecard scorecard)
    {
        json.WriteStartObject();
        json.WriteString("subject", scorecard.Subject);
        json.WriteString("kind", scorecard.Kind);
        json.WriteString("verdict", scorecard.Verdict.ToString().ToLowerInvariant());
        json.WriteStartArray("families");
        foreach (var family in scorecard.Families)
        {
            json.WriteStringValue(FamilyText.Of(family));
        }

        json.WriteEndArray();
        json.WriteStartArray("measures");
        foreach (var line in scorecard.Lines)
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("contradictions");
        foreach (var contradiction in scorecard.Contradictions)
        {
            json.WriteStartObject();
            json.WriteString("better", contradiction.Better.Name);
            json.WriteString("worse", contradiction.Worse.Name);
            json.WriteString("reason", contradiction.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ScorecardLine line)
    {
        line.Reading.Outcome.TryPickT0(out var value, out var nothing);
        json.WriteStartObject();
        json.WriteString("measure", line.Measure.Name);
        json.WriteString("family", FamilyText.Of(line.Measure.Family));
        json.WriteString("unit", value?.Currency?.Code ?? Measure.NameOf(UnitText.Of(line.Measure.Unit)));
        WriteIfKnown(json, "value", line.Reading.Value);
        WriteIfKnown(json, "low", value?.Interval?.Low);
        WriteIfKnown(json, "high", value?.Interval?.High);
        if (value?.SampleSize is { } size)
        {
            json.WriteNumber("sample", size);
        }

        WriteIfKnown(json, "before", line.Former.Value);
        if (line.Change is { } change)
        {
            WriteIfKnown(json, "change", change.Difference);
            json.WriteString("trend", change.Trend.ToString().ToLowerInvariant());
            json.WriteBoolean("withinNoise", change.IsWithinNoise);
        }

        if (line.Target is { } target)
        {
            json.WriteString("target", ValueText.Plain(target.Value));
            json.WriteString("bound", target.Bound == TargetBound.AtLeast ? "at-least" : "at-most");
        }

        if (line.IsTargetMet is { } isMet)
        {
            json.WriteBoolean("met", isMet);
        }

        if (line.Level is { } level)
        {
            json.WriteString("level", level.Level.ToString().ToLowerInvariant());
        }

        if (nothing is not null)
        {
            json.WriteString("notEnoughData", nothing.Message);
        }

        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteString(name, ValueText.Plain(known));
        }
    }
}
