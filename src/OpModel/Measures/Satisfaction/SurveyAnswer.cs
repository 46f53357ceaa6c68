using NodaTime;

namespace OpModel.Measures;

/// <summary>What somebody answered.</summary>
/// <param name="Date">The day.</param>
/// <param name="Subject">What was asked about: a product, a team, a value stream.</param>
/// <param name="Survey">What was asked.</param>
/// <param name="Score">The answer.</param>
public sealed record SurveyAnswer(LocalDate Date, string Subject, Survey Survey, int Score)
{
    /// <summary>What cannot be an answer; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new("subject", MeasureCells.NoSubject)
        : Survey.DescribeFlaw(Score) is { } flaw ? new("score", flaw)
        : null;
}
