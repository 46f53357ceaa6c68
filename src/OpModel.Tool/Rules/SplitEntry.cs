namespace OpModel.Tool.Rules;

/// <summary>How shared cost is split among teams.</summary>
internal abstract record SplitEntry
{
    /// <summary>In equal parts.</summary>
    /// <param name="Among">The teams that take part; null for all.</param>
    internal sealed record Even(IReadOnlyList<string>? Among) : SplitEntry;

    /// <summary>In proportion to what each team was charged directly.</summary>
    /// <param name="Among">The teams that take part; null for all.</param>
    internal sealed record ProportionalToDirectCost(IReadOnlyList<string>? Among) : SplitEntry;

    /// <summary>In parts that the file states, in percent.</summary>
    internal sealed record Fixed(IReadOnlyList<(string Team, decimal Percent)> Shares) : SplitEntry;
}
