using System.Globalization;
using OpModel.Benchmarks.Quick;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Allocating;

/// <summary>Full costs of cost pools that use one another, with the proof of their error: large networks, dense ones, and one that hardly leaks.</summary>
internal sealed class FullCostsComparison : IComparison
{
    private const int Large = 100_000;
    private const int Dense = 2_000;
    private const int UsersOfEach = 10;
    private const int Rounds = 5;
    private const double UsualLeak = 0.3;

    // A thousandth of a cent.
    private static readonly ExactAmount ErrorLimit = ExactAmount.From(0.00001m);

    public string Name => "reciprocal full costs with proof";

    public IEnumerable<ComparisonRow> Run()
    {
        var large = SyntheticNetwork.Of(Large, UsersOfEach, UsualLeak);
        var tenth = SyntheticNetwork.Of(Large / 10, UsersOfEach, UsualLeak);
        var tight = SyntheticNetwork.Of(Large, UsersOfEach, partOutside: 1e-6);
        var times = Duration.Medians(Rounds, () => Solve(large), () => Solve(tenth), () => Solve(tight));
        yield return new(
            "100,000 providers, 1,000,000 uses, from arrays", Duration.Milliseconds(times[0]), "10,000 providers, 100,000 uses",
            Duration.Milliseconds(times[1]), Duration.TimesTheTime(times[0], times[1]), "below 2 s, 15 times the time");
        yield return Memory(large);
        yield return new(
            "as many, a millionth leaves at each round", Duration.Milliseconds(times[2]), "three tenths leave",
            Duration.Milliseconds(times[0]), Duration.TimesTheTime(times[2], times[0]));
        yield return new(
            "error, three tenths leave", Amount(Solve(large).ErrorBound), "a millionth leaves", Amount(Solve(tight).ErrorBound),
            "proven, of each amount", "below 0.00001");
        yield return DenseNetwork();
    }

    private static ComparisonRow DenseNetwork()
    {
        var dense = SyntheticNetwork.Of(Dense, Dense - 1, UsualLeak);
        var network = dense.ToNetwork();
        var equations = DenseFullCosts.Equations(dense);
        DenseFullCosts.RequireSame(Solve(dense, network), DenseFullCosts.Solve(equations));
        var times = Duration.Medians(Rounds, () => Solve(dense, network), () => DenseFullCosts.Solve(equations));
        return new(
            "2,000 providers, each used by all", Duration.Milliseconds(times[0]), "MathNet.Numerics, dense LU, no proof",
            Duration.Milliseconds(times[1]), Duration.TimesFaster(times[0], times[1]), "10 times faster");
    }

    // All that is allocated, whether it is freed on the way or not, is at least what is held at any time.
    private static ComparisonRow Memory(SyntheticNetwork network)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Solve(network);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(
            "allocated in all", Megabytes(allocated), "the use and own costs given", Megabytes(GivenBytes(network)),
            string.Create(CultureInfo.InvariantCulture, $"{(double)allocated / GivenBytes(network):F1} times"), "below 500 MB");
    }

    private static long GivenBytes(SyntheticNetwork network) => (network.From.Length * 16L) + (network.Outside.Length * (8L + 32));

    private static FullCosts Solve(SyntheticNetwork network) => Solve(network, network.ToNetwork());

    private static FullCosts Solve(SyntheticNetwork given, ProviderNetwork network)
    {
        var costs = FullCosts.Solve(network, given.OwnCost, ErrorLimit, CancellationToken.None).AsT0;
        return costs.IsWithinLimit ? costs : throw new InvalidOperationException("The error is beyond the limit, so the time would say nothing.");
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N0} MB");

    private static string Amount(ExactAmount amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{(double)amount.Numerator / (double)amount.Denominator:E1}");
}
