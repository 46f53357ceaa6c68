namespace OpModel.Chargeback;

/// <summary>How far full costs are computed as fractions; what is beyond is computed in floating point, with a proof of the error.</summary>
/// <param name="LargestComponent">The most pools that serve one another that are solved as fractions.</param>
/// <param name="EliminationSteps">How many steps all eliminations together take at most; one of n pools takes n³ / 3.</param>
/// <param name="LongestDenominator">The most bits of a denominator that is passed on from pool to pool.</param>
internal sealed record SolverLimits(int LargestComponent, long EliminationSteps, long LongestDenominator)
{
    // Fractions grow at each pool that cost passes. Few of them may grow long; many stay short, so that all take no more than some tenths of a second.
    private const long BitsOfAllArcs = 4_000_000;

    /// <summary>Nothing as fractions.</summary>
    public static SolverLimits AllApproximate { get; } = new(0, 0, 0);

    /// <summary>Everything as fractions, however long it takes.</summary>
    public static SolverLimits AllExact { get; } = new(int.MaxValue, long.MaxValue, long.MaxValue);

    /// <summary>What takes a fraction of a second at most.</summary>
    public static SolverLimits For(ProviderNetwork network) =>
        new(LargestComponent: 48, EliminationSteps: 100_000, Math.Clamp(BitsOfAllArcs / Math.Max(network.ArcCount, 1), 64, 4096));
}
