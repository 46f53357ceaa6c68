namespace OpModel.Organization;

/// <summary>What shows that an objective is reached: what <c>[KeyResult]</c> states.</summary>
public sealed record KeyResult : DefinitionStatement
{
    /// <summary>The result in words and numbers: <c>NPS from 30 to 45</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it counts; unstated where nobody said.</summary>
    public ResultBasis Counts { get; init; }
}
