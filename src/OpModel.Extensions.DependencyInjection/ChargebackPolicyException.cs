using OpModel.Chargeback;

namespace OpModel.Extensions.DependencyInjection;

/// <summary>A chargeback policy that was registered cannot be built. The message lists all that is wrong, a line each.</summary>
public sealed class ChargebackPolicyException : Exception
{
    internal ChargebackPolicyException(object? key, IReadOnlyList<PolicyProblem> problems)
        : base($"The chargeback policy{(key is null ? "" : $" {key}")} cannot be built:{string.Concat(problems.Select(problem => $"{Environment.NewLine}- {problem}"))}") =>
        Problems = problems;

    /// <summary>All that is wrong with the policy.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }
}
