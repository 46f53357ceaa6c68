namespace OpModel.Measures;

/// <content>How satisfied customers are (D1.M1).</content>
public sealed partial class Measure
{
    /// <summary>How many more customers would recommend than advise against, in points.</summary>
    public static Measure NetPromoterScore { get; } = new()
    {
        Name = "net-promoter-score",
        KnownAs = "NPS",
        Family = MeasureFamily.CustomerSatisfaction,
        Unit = MeasureUnit.Points,
        Range = new(-100, 100),
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many more of a hundred customers would recommend the product than advise against it, asked on a scale of 0 to 10.",
        Formula = "100 × (answers of 9 or 10 − answers of 0 to 6) / all answers",
        Source = "F. F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
    };

    /// <summary>CSAT as the average answer.</summary>
    public static Measure CustomerSatisfactionAverage { get; } = new()
    {
        Name = "customer-satisfaction-average",
        KnownAs = "CSAT",
        Family = MeasureFamily.CustomerSatisfaction,
        Unit = MeasureUnit.Score,
        Range = new(1, 5),
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How satisfied customers are on average, asked on a scale of 1 to 5.",
        Formula = "sum of the answers / number of answers",
        Source = "P. W. Farris and others, Marketing Metrics, 3rd edition, 2015, section on customer satisfaction",
    };

    /// <summary>CSAT as the share of satisfied answers.</summary>
    public static Measure CustomerSatisfactionTopBox { get; } = new()
    {
        Name = "customer-satisfaction-top-box",
        KnownAs = "CSAT",
        Family = MeasureFamily.CustomerSatisfaction,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which share of customers chose one of the two top answers, asked on a scale of 1 to 5.",
        Formula = "answers of 4 or 5 / all answers",
        Source = "P. W. Farris and others, Marketing Metrics, 3rd edition, 2015, section on customer satisfaction (top two boxes)",
    };

    /// <summary>CES as the average answer.</summary>
    public static Measure CustomerEffortAverage { get; } = new()
    {
        Name = "customer-effort-average",
        KnownAs = "CES",
        Family = MeasureFamily.CustomerSatisfaction,
        Unit = MeasureUnit.Score,
        Range = new(1, 7),
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How far customers agree on average that it was made easy for them, on a scale of 1 (not at all) to 7 (wholly).",
        Formula = "sum of the answers / number of answers",
        Source = "M. Dixon, N. Toman and R. DeLisi, The Effortless Experience, 2013 (CES 2.0)",
    };

    /// <summary>CES as the share that agrees.</summary>
    public static Measure CustomerEffortAgreement { get; } = new()
    {
        Name = "customer-effort-agreement",
        KnownAs = "CES",
        Family = MeasureFamily.CustomerSatisfaction,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which share of customers agrees that it was made easy for them, on a scale of 1 (not at all) to 7 (wholly).",
        Formula = "answers of 5 to 7 / all answers",
        Source = "M. Dixon, N. Toman and R. DeLisi, The Effortless Experience, 2013 (CES 2.0)",
    };
}
