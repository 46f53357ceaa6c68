using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Accounting;

/// <summary>Looks at internal products as at a market: price, benchmark, use and recovery.</summary>
public static class InternalMarket
{
    /// <summary>The offers of internal product teams that were used, by provider and service.</summary>
    /// <param name="runs">Chargeback runs of one organisation, one for each period, in the order of time.</param>
    /// <returns>The offers, in the order of providers and services by their names.</returns>
    public static IReadOnlyList<MarketOffer> Of(IReadOnlyList<ChargebackRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var uses = runs
            .SelectMany((run, period) => run.Matrix.Cells.Where(cell => cell.Use is not null && cell.Row.Kind == ChargeKind.Use).Select(cell => (run, period, cell)))
            .Where(each => each.cell.Row.Source.CostObject?.Team?.Type == TeamType.InternalProductTeam)
            .GroupBy(each => (Provider: each.cell.Row.Source.CostObject!.Team!.Id, each.cell.Row.Name));
        var benchmarks = runs.SelectMany(run => run.Statements).SelectMany(statement => statement.Lines)
            .Where(line => line.Benchmark is not null)
            .ToLookup(line => (line.Provider?.Id, line.Service), line => line.Benchmark!);
        return
        [
            .. uses.OrderBy(offer => offer.First().cell.Row.Source.Name, StringComparer.Ordinal).ThenBy(offer => offer.Key.Name, StringComparer.Ordinal)
                .Select(offer => Offer([.. offer], runs, [.. benchmarks[(offer.Key.Provider, offer.Key.Name)]])),
        ];
    }

    private static MarketOffer Offer(
        IReadOnlyList<(ChargebackRun Run, int Period, ChargeCell Cell)> uses, IReadOnlyList<ChargebackRun> runs, IReadOnlyList<ServiceBenchmark> benchmarks)
    {
        var provider = uses[0].Cell.Row.Source.CostObject!.Team!;
        var half = runs.Count / 2;
        var earlier = Quantity(uses.Where(use => use.Period < half));
        var later = Quantity(uses.Where(use => use.Period >= runs.Count - half));
        return new()
        {
            Service = uses[0].Cell.Row.Name,
            Provider = provider,
            Quantity = Quantity(uses),
            Charged = new(uses.Sum(use => use.Run.Books.Of(use.Cell).Rounded.Amount), runs[0].Currency),
            Outside = benchmarks.Count == 0 ? null : new(benchmarks.Sum(benchmark => benchmark.Amount.Amount), runs[0].Currency),
            Alternative = benchmarks.Select(benchmark => benchmark.Alternative).FirstOrDefault(each => each is not null),
            Consumers = uses.Where(use => use.Cell.Use!.Quantity.Sign > 0).Select(use => use.Cell.Target.CostObject).OfType<CostObject>().Select(each => each.Id).Distinct(StringComparer.Ordinal).Count(),
            PossibleConsumers = runs[0].Policy.Model.Teams.Count(team => team.Id != provider.Id && CanConsume(team, runs)),
            Recovery = Recovery(provider, runs),
            Trend = half == 0 || earlier <= 0 ? null : (later / earlier) - 1,
        };
    }

    private static bool CanConsume(Team team, IReadOnlyList<ChargebackRun> runs) =>
        team.Type != TeamType.EcosystemTeam && team.Type != TeamType.Department && team.Type != TeamType.Tribe && team.Type != TeamType.Chapter && team.Type != TeamType.Guild
        && !(team.From > runs[^1].Period.Days.End) && !(team.Until < runs[0].Period.Days.Start);

    private static decimal Quantity(IEnumerable<(ChargebackRun Run, int Period, ChargeCell Cell)> uses) =>
        ExactSum.Of(uses.Select(use => use.Cell.Use!.Quantity)).TryToDecimal(out var quantity) ? quantity : 0;

    private static decimal? Recovery(Team provider, IReadOnlyList<ChargebackRun> runs)
    {
        List<ProviderAccount> accounts = [.. runs.SelectMany(run => run.Providers).Where(account => account.Provider?.Id == provider.Id)];
        var cost = accounts.Sum(account => account.OwnCost.Rounded.Amount + account.ChargedIn.Rounded.Amount);
        return cost == 0 ? null : accounts.Sum(account => account.ChargedOut.Rounded.Amount) / cost;
    }
}
