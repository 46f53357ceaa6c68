using System.Globalization;

namespace OpModel.Accounting;

/// <summary>Says where competition would help an internal product.</summary>
/// <remarks>The thresholds are ours: a tenth is more than prices and use move by themselves from one half of a year to the next.</remarks>
internal static class MarketFindings
{
    private const decimal Notable = 0.1m;

    public static IReadOnlyList<string> Of(MarketOffer offer)
    {
        List<string> findings = [];
        if (offer.Benchmark is not { } benchmark)
        {
            findings.Add("nobody outside is compared; state a benchmark and an alternative");
        }
        else if (offer.Price is { } price && price > benchmark && benchmark > 0)
        {
            findings.Add($"{offer.Alternative ?? "outside"} is cheaper by {Percent(1 - (benchmark / price))}");
        }

        if (offer.Recovery > 1 + Notable)
        {
            findings.Add($"{offer.Provider} earns {Percent(offer.Recovery.Value - 1)} more than it costs; lower the price");
        }
        else if (offer.Recovery < 1 - Notable)
        {
            findings.Add($"{offer.Provider} recovers {Percent(offer.Recovery.Value)} of its cost");
        }

        if (offer.Trend < -Notable)
        {
            findings.Add($"use fell by {Percent(-offer.Trend.Value)}; ask those who left");
        }

        return findings;
    }

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
