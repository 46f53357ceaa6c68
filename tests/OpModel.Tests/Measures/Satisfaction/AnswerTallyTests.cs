using CsCheck;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Satisfaction;

public sealed class AnswerTallyTests
{
    private static readonly MeasuringOptions Few = new() { LeastAnswers = 1, LeastTeamAnswers = 1 };
    private static readonly int[] OutOfScale = [10, 11, -1, 0];

    // Reichheld's formula: 70 promoters, 10 passives, 20 detractors of 100 are a score of 50. The score 0 counts among the detractors.
    [Fact]
    public void Promoters_less_detractors_are_the_net_promoter_score()
    {
        var tally = Tally(Survey.NetPromoter, (10, 40), (9, 30), (8, 6), (7, 4), (6, 8), (3, 7), (0, 5));

        var value = tally.Compute(Measure.NetPromoterScore).AsT0;

        Assert.Equal((50m, 100L), (value.Value, value.SampleSize));
    }

    // 40 answers of 5, 25 of 4, 20 of 3, 10 of 2, 5 of 1: (200 + 100 + 60 + 20 + 5) / 100 and (40 + 25) / 100.
    [Fact]
    public void Satisfaction_is_an_average_or_a_share()
    {
        var tally = Tally(Survey.CustomerSatisfaction, (5, 40), (4, 25), (3, 20), (2, 10), (1, 5));

        Assert.Equal(3.85m, tally.Compute(Measure.CustomerSatisfactionAverage).AsT0.Value);
        Assert.Equal(0.65m, tally.Compute(Measure.CustomerSatisfactionTopBox).AsT0.Value);
    }

    // 20 answers of 7, 20 of 6, 10 of 5, 25 of 4, 25 of 1: (140 + 120 + 50 + 100 + 25) / 100 and (20 + 20 + 10) / 100.
    [Fact]
    public void Effort_is_an_average_or_a_share()
    {
        var tally = Tally(Survey.CustomerEffort, (7, 20), (6, 20), (5, 10), (4, 25), (1, 25));

        Assert.Equal(4.35m, tally.Compute(Measure.CustomerEffortAverage).AsT0.Value);
        Assert.Equal(0.5m, tally.Compute(Measure.CustomerEffortAgreement).AsT0.Value);
    }

    [Fact]
    public void Few_answers_are_not_enough() => Assert.Equal(
        "not enough data: 29 answers to net-promoter, and it takes 30; ask more people or take a longer window.",
        Tally(Survey.NetPromoter, (9, 29)).Compute(Measure.NetPromoterScore).AsT1.ToString());

    [Fact]
    public void Five_answers_of_a_team_are_enough() =>
        Assert.Equal(4m, Tally(Survey.TeamSatisfaction, (4, 5)).Compute(Measure.TeamSatisfaction).AsT0.Value);

    [Fact]
    public void No_answers_are_none_even_where_none_are_asked_for() => Assert.Equal(
        NotEnoughReason.NothingRecorded, AnswerTally.None(Survey.NetPromoter).Compute(Measure.NetPromoterScore, Few with { LeastAnswers = 0 }).AsT1.Reason);

    [Fact]
    public void Every_answer_out_of_its_scale_is_told()
    {
        var problems = AnswerTally.Create(Survey.NetPromoter, OutOfScale).AsT1;

        Assert.Equal(
            [
                "answers of net-promoter, line 2, column score: 11 is no answer of net-promoter; write a whole number from 0 to 10.",
                "answers of net-promoter, line 3, column score: -1 is no answer of net-promoter; write a whole number from 0 to 10.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Answers_to_two_questions_are_not_added() =>
        Assert.Throws<InvalidOperationException>(() => AnswerTally.None(Survey.NetPromoter) + AnswerTally.None(Survey.CustomerEffort));

    [Fact]
    public void A_measure_of_another_survey_is_refused() =>
        Assert.Throws<ArgumentException>(() => AnswerTally.None(Survey.NetPromoter).Compute(Measure.CustomerEffortAverage));

    [Fact]
    public void Tallies_of_parts_add_up_to_the_tally_of_the_whole() =>
        SurveyAndScores.Sample((survey, scores, cut) =>
        {
            var at = Math.Min(cut, scores.Length);
            var parts = Create(survey, scores[at..]) + Create(survey, scores[..at]);
            Assert.Equal(Create(survey, scores), parts);
            Assert.Equal(Create(survey, scores).GetHashCode(), parts.GetHashCode());
        });

    [Fact]
    public void Values_and_intervals_stay_within_the_range_of_the_measure() =>
        SurveyAndScores.Where((_, scores, _) => scores.Length > 0).Sample((survey, scores, _) =>
        {
            foreach (var measure in survey.Measures)
            {
                var value = Create(survey, scores).Compute(measure, Few).AsT0;
                Assert.True(measure.Range.Contains(value.Value));
                if (value.Interval is { } interval)
                {
                    Assert.True(measure.Range.Contains(interval.Low) && measure.Range.Contains(interval.High));
                    Assert.InRange(value.Value, interval.Low, interval.High);
                }
            }
        });

    private static Gen<(Survey Survey, int[] Scores, int Cut)> SurveyAndScores { get; } =
        from place in Gen.Int[0, Survey.All.Count - 1]
        let survey = Survey.All[place]
        from scores in Gen.Int[survey.Lowest, survey.Highest].Array[0, 60]
        from cut in Gen.Int[0, 60]
        select (survey, scores, cut);

    private static AnswerTally Create(Survey survey, IEnumerable<int> scores) => AnswerTally.Create(survey, scores).AsT0;

    private static AnswerTally Tally(Survey survey, params (int Score, int Count)[] answers) =>
        Create(survey, answers.SelectMany(answer => Enumerable.Repeat(answer.Score, answer.Count)));
}
