namespace OpModel.Measures;

/// <summary>A question that people are asked, with the scale on which they answer.</summary>
/// <remarks>Immutable; there are these four and no others, so two are the same where they are equal.</remarks>
public sealed class Survey
{
    private Survey(string name, int lowest, int highest, params Measure[] measures) =>
        (Name, Lowest, Highest, Measures) = (name, lowest, highest, measures);

    /// <summary>How likely one is to recommend the product: 0 to 10.</summary>
    public static Survey NetPromoter { get; } = new("net-promoter", 0, 10, Measure.NetPromoterScore);

    /// <summary>How satisfied a customer is: 1 to 5.</summary>
    public static Survey CustomerSatisfaction { get; } =
        new("customer-satisfaction", 1, 5, Measure.CustomerSatisfactionAverage, Measure.CustomerSatisfactionTopBox);

    /// <summary>Whether it was made easy: 1 to 7.</summary>
    public static Survey CustomerEffort { get; } = new("customer-effort", 1, 7, Measure.CustomerEffortAverage, Measure.CustomerEffortAgreement);

    /// <summary>How satisfied a member of the team is: 1 to 5.</summary>
    public static Survey TeamSatisfaction { get; } = new("team-satisfaction", 1, 5, Measure.TeamSatisfaction);

    /// <summary>All surveys.</summary>
    public static IReadOnlyList<Survey> All { get; } = [NetPromoter, CustomerSatisfaction, CustomerEffort, TeamSatisfaction];

    /// <summary>What it is called in files.</summary>
    public string Name { get; }

    /// <summary>The least answer.</summary>
    public int Lowest { get; }

    /// <summary>The greatest answer.</summary>
    public int Highest { get; }

    /// <summary>What is computed from its answers.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Finds a survey.</summary>
    /// <param name="text">Its name, or that of one of its measures or what the field calls them: <c>net-promoter</c>, <c>NPS</c>, <c>csat</c>.</param>
    /// <returns>The survey, or <see langword="null"/> where there is none of that name.</returns>
    public static Survey? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = Measure.NameOf(text);
        return All.FirstOrDefault(survey => survey.Name == name
            || survey.Measures.Any(measure => measure.Name == name || (measure.KnownAs is { } known && Measure.NameOf(known) == name)));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Why a score is no answer, and what to write; nothing where it is one.</summary>
    internal string? DescribeFlaw(long score) => score < Lowest || score > Highest
        ? FormattableString.Invariant($"{score} is no answer of {Name}; write a whole number from {Lowest} to {Highest}.")
        : null;
}
