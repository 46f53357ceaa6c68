namespace OpModel;

/// <summary>A line of usage or of costs that was set aside: it is not charged, and can be mended and read again.</summary>
/// <param name="Problem">What is wrong with it, where, and how to mend it.</param>
/// <param name="Text">The line as it stands in the file, without its line break.</param>
public sealed record SetAsideLine(InputProblem Problem, string Text)
{
    /// <summary>The service of a line of usage, where it can be read.</summary>
    public string? Service { get; init; }

    /// <summary>The quantity of a line of usage, where it can be read.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The amount of a line of costs, where it can be read.</summary>
    public Money? Amount { get; init; }
}
