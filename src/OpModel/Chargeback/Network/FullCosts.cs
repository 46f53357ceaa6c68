using OneOf;

namespace OpModel.Chargeback;

/// <summary>
/// What each cost pool costs in full where pools use one another: its own cost, and its share of the full cost of each pool that it uses.
/// </summary>
/// <remarks>
/// The reciprocal method of cost accounting, by simultaneous equations: x = c + Sᵀ x, for the own costs c and the shares S. What is small
/// is computed as fractions and true to the last digit; what is large as decimals, each at most <see cref="ErrorBound"/> off, which is
/// proven and no estimate. See <see cref="SolverLimits"/>, <see cref="ExactCosts"/>, <see cref="ApproximateCosts"/>.
/// </remarks>
internal sealed class FullCosts
{
    private FullCosts(IReadOnlyList<ExactAmount> amounts, ExactAmount errorBound, ExactAmount errorLimit)
    {
        Amounts = amounts;
        ErrorBound = errorBound;
        IsWithinLimit = errorBound <= errorLimit;
    }

    /// <summary>The full cost of each pool.</summary>
    public IReadOnlyList<ExactAmount> Amounts { get; }

    /// <summary>Whether all amounts are the true ones.</summary>
    public bool IsExact => ErrorBound.Sign == 0;

    /// <summary>How far any amount is from the true one at most; zero where all are exact.</summary>
    public ExactAmount ErrorBound { get; }

    /// <summary>Whether the error is at most what was allowed.</summary>
    public bool IsWithinLimit { get; }

    /// <summary>Computes full costs.</summary>
    /// <param name="network">Who uses whom.</param>
    /// <param name="ownCost">The own cost of each pool; negative for a credit.</param>
    /// <param name="errorLimit">The error to stay below, positive: a thousandth of a minor unit, say.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The full costs; or all closed circles, where there are any, before anything is computed.</returns>
    /// <exception cref="ArgumentException">There are more or fewer costs than pools.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static OneOf<FullCosts, IReadOnlyList<ClosedCircle>> Solve(
        ProviderNetwork network, IReadOnlyList<ExactAmount> ownCost, ExactAmount errorLimit, CancellationToken cancellation) =>
        Solve(network, ownCost, errorLimit, SolverLimits.For(network), cancellation);

    /// <summary>As above, with other limits of what is computed as fractions.</summary>
    public static OneOf<FullCosts, IReadOnlyList<ClosedCircle>> Solve(
        ProviderNetwork network,
        IReadOnlyList<ExactAmount> ownCost,
        ExactAmount errorLimit,
        SolverLimits limits,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(errorLimit, ExactAmount.Zero);
        if (ownCost.Count != network.Count)
        {
            throw new ArgumentException($"There are {network.Count} pools and {ownCost.Count} own costs.", nameof(ownCost));
        }

        cancellation.ThrowIfCancellationRequested();
        var components = StrongComponents.Of(network);
        var circles = ClosedCircle.Find(network, components);
        if (circles.Count > 0)
        {
            return OneOf<FullCosts, IReadOnlyList<ClosedCircle>>.FromT1(circles);
        }

        var exact = ExactCosts.Of(network, components, ownCost, limits, cancellation);
        var error = exact.AnyIsOpen
            ? ApproximateCosts.FillIn(network, components, ownCost, exact, errorLimit, cancellation)
            : ExactAmount.Zero;
        return new FullCosts(exact.Amounts, error, errorLimit);
    }
}
