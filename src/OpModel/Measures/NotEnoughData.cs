namespace OpModel.Measures;

/// <summary>That there is no value, and why: what stands in its place.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Message">The reason in words, and what would mend it.</param>
public sealed record NotEnoughData(NotEnoughReason Reason, string Message)
{
    /// <summary>The reason.</summary>
    /// <returns>Such as <c>not enough data: 4 answers, and it takes 30; ask more people or take a longer window.</c></returns>
    public override string ToString() => $"not enough data: {Message}";
}
