using OneOf;

namespace OpModel.Measures;

/// <summary>How often each answer of a survey was given. Tallies of several days or teams add up to the tally of all.</summary>
/// <remarks>Immutable; two are equal where survey and counts are.</remarks>
public sealed class AnswerTally : IEquatable<AnswerTally>
{
    private const int LeastPromoter = 9;
    private const int GreatestDetractor = 6;
    private const int LeastSatisfied = 4;
    private const int LeastAgreeing = 5;

    private readonly long[] _counts;

    private AnswerTally(Survey survey, long[] counts) => (Survey, _counts) = (survey, counts);

    /// <summary>What was asked.</summary>
    public Survey Survey { get; }

    /// <summary>How many answers there are.</summary>
    public long Total => _counts.Sum();

    /// <summary>No answers.</summary>
    /// <param name="survey">What was asked.</param>
    /// <returns>The tally.</returns>
    public static AnswerTally None(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new(survey, new long[survey.Highest + 1]);
    }

    /// <summary>Counts answers.</summary>
    /// <param name="survey">What was asked.</param>
    /// <param name="scores">The answers, in any order.</param>
    /// <returns>The tally, or every answer that is not on the scale, with its place from 1 as the line.</returns>
    public static OneOf<AnswerTally, IReadOnlyList<InputProblem>> Create(Survey survey, IEnumerable<int> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var tally = None(survey);
        List<InputProblem> problems = [];
        var place = 0L;
        foreach (var score in scores)
        {
            place++;
            if (survey.DescribeFlaw(score) is { } flaw)
            {
                problems.Add(new($"answers of {survey}", place, "score", flaw));
            }
            else
            {
                tally._counts[score]++;
            }
        }

        return problems.Count > 0 ? problems : tally;
    }

    /// <summary>The answers of both.</summary>
    /// <param name="left">Some answers.</param>
    /// <param name="right">Answers to the same question.</param>
    /// <returns>The tally of all.</returns>
    /// <exception cref="InvalidOperationException">They are answers to two questions.</exception>
    public static AnswerTally operator +(AnswerTally left, AnswerTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Survey == right.Survey
            ? new(left.Survey, [.. left._counts.Zip(right._counts, (one, other) => one + other)])
            : throw new InvalidOperationException($"answers of {left.Survey} and of {right.Survey} cannot be added; take those of one survey.");
    }

    /// <summary>How often an answer was given.</summary>
    /// <param name="score">The answer.</param>
    /// <returns>The count; 0 for what is not on the scale.</returns>
    public long Count(int score) => score >= 0 && score < _counts.Length ? _counts[score] : 0;

    /// <summary>Computes a measure of these answers.</summary>
    /// <param name="measure">A measure of <see cref="Survey"/>.</param>
    /// <param name="options">How many answers it takes, and how sure the interval is; null for the defaults.</param>
    /// <returns>The value with its confidence interval, or that there are too few answers.</returns>
    /// <exception cref="ArgumentException">The measure is not one of this survey.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (!Survey.Measures.Contains(measure))
        {
            throw new ArgumentException(
                $"{measure} is not computed from answers of {Survey}; take {string.Join(" or ", Survey.Measures)}.", nameof(measure));
        }

        options ??= MeasuringOptions.Default;
        var least = Math.Max(1, Survey == Survey.TeamSatisfaction ? options.LeastTeamAnswers : options.LeastAnswers);
        var total = Total;
        if (total < least)
        {
            return total == 0
                ? new NotEnoughData(NotEnoughReason.NothingRecorded, $"nobody answered {Survey}; ask, or take another window.")
                : new(NotEnoughReason.SampleTooSmall, FormattableString.Invariant(
                    $"{total} {(total == 1 ? "answer" : "answers")} to {Survey}, and it takes {least}; ask more people or take a longer window."));
        }

        var (value, interval) = measure.Unit switch
        {
            MeasureUnit.Points => Score(total, options.Confidence),
            MeasureUnit.Share => Share(measure == Measure.CustomerEffortAgreement ? LeastAgreeing : LeastSatisfied, total, options.Confidence),
            _ => Mean(measure.Range, total, options.Confidence),
        };
        return new MeasuredValue { Value = value, SampleSize = total, Interval = interval };
    }

    /// <summary>Tells whether two are the same answers to the same question.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether survey and counts are equal.</returns>
    public bool Equals(AnswerTally? other) => other is not null && Survey == other.Survey && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Survey, Total);

    internal void Add(int score) => _counts[score]++;

    private (decimal Value, ConfidenceInterval? Interval) Score(long total, ConfidenceLevel level)
    {
        var (promoters, detractors) = (CountFrom(LeastPromoter), total - CountFrom(GreatestDetractor + 1));
        return (100m * (promoters - detractors) / total, Intervals.OfNetPromoterScore(promoters, detractors, total, level));
    }

    private (decimal Value, ConfidenceInterval? Interval) Share(int least, long total, ConfidenceLevel level)
    {
        var chosen = CountFrom(least);
        return ((decimal)chosen / total, Intervals.OfShare(chosen, total, level));
    }

    private (decimal Value, ConfidenceInterval? Interval) Mean(MeasureRange range, long total, ConfidenceLevel level)
    {
        var sum = _counts.Select((count, score) => (decimal)count * score).Sum();
        var squares = _counts.Select((count, score) => (decimal)count * score * score).Sum();
        return (sum / total, Intervals.OfMean(sum, squares, total, range, level));
    }

    private long CountFrom(int least) => _counts.Skip(least).Sum();
}
