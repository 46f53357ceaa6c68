namespace OpModel.Measures;

/// <summary>What one of a measure's value is.</summary>
public enum MeasureUnit
{
    /// <summary>A number of which nothing more is known, as for a measure of an organisation's own.</summary>
    Number,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>A part of a whole: 0.065 is 6.5 %.</summary>
    Share,

    /// <summary>So many of one thing for each of another.</summary>
    Ratio,

    /// <summary>Points from -100 to 100, as the net promoter score has them.</summary>
    Points,

    /// <summary>A place on the scale of a survey, such as 1 to 5.</summary>
    Score,

    /// <summary>An amount in the currency of the organisation.</summary>
    Money,

    /// <summary>So many a day.</summary>
    PerDay,

    /// <summary>So many a week of seven days.</summary>
    PerWeek,

    /// <summary>So many in 30 days.</summary>
    PerMonth,

    /// <summary>Days of 24 hours.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,
}
