namespace OpModel.Organization;

/// <summary>What shows that an objective is reached: what <c>[KeyResult]</c> states.</summary>
public sealed record KeyResult : DefinitionStatement
{
    /// <summary>The result in words and numbers: <c>NPS from 30 to 45</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it counts; unstated where nobody said.</summary>
    public ResultBasis Counts { get; init; }

    /// <summary>The measure that tells how far it is: one of the library's catalogue or of the organisation's own, such as <c>net-promoter-score</c>; nothing where it is not stated.</summary>
    public string? Measure { get; init; }

    /// <summary>The value of the measure at the beginning, such as <c>30</c> or <c>31 %</c>; nothing where it is not stated.</summary>
    public string? Start { get; init; }

    /// <summary>The value of the measure that is to be reached, in the form of <see cref="Start"/>.</summary>
    public string? Target { get; init; }

    /// <summary>Tells what the result counts, by which rule OPM4003 judges it (D3.5).</summary>
    /// <returns>What is stated; where nothing is, <see cref="ResultBasis.Output"/> of a text that begins with an act of delivery such as <c>ship</c>, else <see cref="ResultBasis.None"/>.</returns>
    public ResultBasis Classify() => Counts == ResultBasis.None ? DeliveryWords.BasisOf(Text) : Counts;
}
