using System.Globalization;
using OpModel.Checking;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Goals;

/// <summary>Binds the key results of an organisation to measures: those of the catalogue, and those that the organisation states.</summary>
internal sealed class KeyResultReader(OrganizationGraph graph)
{
    /// <summary>The measures that the organisation states, by <c>[MeasuredBy]</c>, and that are not in the catalogue.</summary>
    public IReadOnlyList<Measure> OwnMeasures { get; } =
    [
        .. graph.StatedMeasures()
            .Where(use => !string.IsNullOrWhiteSpace(use.Name) && Measure.Find(use.Name) is null && Measure.FindRivals(use.Name).Count == 0)
            .Select(use => Measure.Own(use.Name, use.Family))
            .DistinctBy(measure => measure.Name),
    ];

    /// <summary>Reads a criterion of a role: words, or a measure with its start and target, such as <c>customer churn from 8 % to 3 %</c>.</summary>
    public GoalKeyResult ReadCriterion(string text)
    {
        const string From = " from ";
        const string To = " to ";
        KeyResult words = new() { Text = text };
        var from = text.LastIndexOf(From, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf(To, from + From.Length, StringComparison.Ordinal);
        if (to < 0)
        {
            return Read(words);
        }

        // Words that go from one thing to another, such as from quarter to quarter, are words.
        var (name, start, target) = (text[..from], text[(from + From.Length)..to], text[(to + To.Length)..]);
        var isFigure = FigureOf(start) is not null && FigureOf(target) is not null;
        return Read(isFigure || MeasureNames.Find(name, OwnMeasures).IsT0 ? words with { Measure = name, Start = start, Target = target } : words);
    }

    public GoalKeyResult Read(KeyResult result)
    {
        GoalKeyResult read = new() { Text = result.Text, Counts = result.Classify() };
        if (result.Measure is not { } name)
        {
            return result.Start is null && result.Target is null
                ? read
                : read with { Problem = "has a start or a target and no measure; state the measure that they are values of." };
        }

        if (!MeasureNames.Find(name, OwnMeasures).TryPickT0(out var measure, out var flaw))
        {
            return read with { Problem = $"cannot be measured: {flaw}" };
        }

        if (FigureOf(result.Start) is not { } start || FigureOf(result.Target) is not { } target)
        {
            return read with { Problem = $"has no {(FigureOf(result.Start) is null ? "start" : "target")} that is a number; write both as values of {measure}, such as 30 or 31 %." };
        }

        return start == target
            ? read with { Problem = $"starts where it is to end, at {result.Start}; state a target that is to be reached." }
            : read with { Measure = measure, Start = start, Target = target };
    }

    /// <summary>Reads a value; a percentage is a share from 0 to 1.</summary>
    private static decimal? FigureOf(string? text)
    {
        var figure = text?.Trim() ?? "";
        var isPercentage = figure.EndsWith('%');
        return decimal.TryParse(figure.TrimEnd('%').TrimEnd(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? isPercentage ? value / 100 : value
            : null;
    }
}
