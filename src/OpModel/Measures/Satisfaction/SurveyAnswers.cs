using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Answers to surveys, counted by subject and day.</summary>
public sealed class SurveyAnswers
{
    private readonly Dictionary<(string Subject, Survey Survey), SortedDictionary<LocalDate, AnswerTally>> _tallies = new(new SubjectAndSurvey());

    internal SurveyAnswers()
    {
    }

    /// <summary>No answers.</summary>
    public static SurveyAnswers None { get; } = new();

    /// <summary>What people were asked about, ordered by name.</summary>
    public IReadOnlyList<string> Subjects =>
        [.. _tallies.Keys.Select(key => key.Subject).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Counts answers that a program has.</summary>
    /// <param name="answers">The answers, in any order.</param>
    /// <returns>The answers, or every one that cannot be, with its place from 1 as the line.</returns>
    public static OneOf<SurveyAnswers, IReadOnlyList<InputProblem>> Create(IEnumerable<SurveyAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        SurveyAnswers counted = new();
        List<InputProblem> problems = [];
        var place = 0L;
        foreach (var answer in answers)
        {
            place++;
            if (answer.FindFlaw() is { } flaw)
            {
                problems.Add(new("answers", place, flaw.Column, flaw.Message));
            }
            else
            {
                counted.Add(answer.Date, answer.Subject, answer.Survey, answer.Score);
            }
        }

        return problems.Count > 0 ? problems : counted;
    }

    /// <summary>The answers about a subject in a window.</summary>
    /// <param name="survey">What was asked.</param>
    /// <param name="subject">What people were asked about.</param>
    /// <param name="window">The days.</param>
    /// <returns>How often each answer was given.</returns>
    public AnswerTally TallyOf(Survey survey, string subject, ReportingPeriod window)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return TallyOf(survey, [subject], window);
    }

    internal AnswerTally TallyOf(Survey survey, IReadOnlyCollection<string> subjects, ReportingPeriod window) => subjects
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(subject => _tallies.TryGetValue((subject, survey), out var days) ? days : Enumerable.Empty<KeyValuePair<LocalDate, AnswerTally>>())
        .Where(day => window.Days.Contains(day.Key))
        .Aggregate(AnswerTally.None(survey), (sum, day) => sum + day.Value);

    internal void Add(LocalDate day, string subject, Survey survey, int score)
    {
        if (!_tallies.TryGetValue((subject, survey), out var days))
        {
            _tallies.Add((subject, survey), days = []);
        }

        if (!days.TryGetValue(day, out var tally))
        {
            days.Add(day, tally = AnswerTally.None(survey));
        }

        tally.Add(score);
    }

    private sealed class SubjectAndSurvey : IEqualityComparer<(string Subject, Survey Survey)>
    {
        public bool Equals((string Subject, Survey Survey) x, (string Subject, Survey Survey) y) =>
            x.Survey == y.Survey && string.Equals(x.Subject, y.Subject, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Subject, Survey Survey) obj) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Subject), obj.Survey);
    }
}
