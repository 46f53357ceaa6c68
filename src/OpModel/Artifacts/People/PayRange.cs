namespace OpModel.Artifacts;

/// <summary>What a job pays, before tax: the most is no less than the least, in the same currency.</summary>
[ArtifactPart]
[OneCurrency]
public sealed partial record PayRange
{
    /// <summary>The least: more than zero.</summary>
    [Positive]
    public required Money Least { get; init; }

    /// <summary>The most: <see cref="Least"/> or more.</summary>
    [Positive]
    public required Money Most { get; init; }

    /// <summary>What the amounts are for: a month, a year.</summary>
    public required Rhythm Per { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        if (Least.Currency == Most.Currency && Most < Least)
        {
            findings.Add("most", $"the most is {Most}, below the least of {Least}; exchange the two or mend one.");
        }
    }
}
