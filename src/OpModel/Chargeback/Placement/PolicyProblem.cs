namespace OpModel.Chargeback;

/// <summary>What is wrong with a chargeback policy.</summary>
/// <param name="Rule">The number of the placement rule, from 1; nothing where it is the split of shared cost.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record PolicyProblem(int? Rule, string Message)
{
    /// <summary>Rule and message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Rule is { } number ? $"rule {number}: {Message}" : $"shared cost: {Message}";
}
