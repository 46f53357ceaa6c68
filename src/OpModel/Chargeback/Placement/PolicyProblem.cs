namespace OpModel.Chargeback;

/// <summary>What is wrong with a chargeback policy.</summary>
/// <param name="Rule">The number of the placement rule, from 1; nothing where it is about another part.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Part">The part of the policy that it is about, such as <c>services</c>; unset, the split of shared cost.</param>
public sealed record PolicyProblem(int? Rule, string Message, string? Part = null)
{
    /// <summary>Rule or part, and message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Rule is { } number ? $"rule {number}: {Message}" : $"{Part ?? "shared cost"}: {Message}";
}
