namespace OpModel.Accounting;

/// <summary>Holds the lines of cost of an account against those that were planned, and splits differences where both have a quantity.</summary>
internal static class CostComparison
{
    /// <summary>Compares costs.</summary>
    /// <param name="planned">The lines that were planned.</param>
    /// <param name="actual">The lines that came of it.</param>
    /// <param name="isUsePlanned">Whether planned quantities were planned; otherwise they are those that were used, and tell nothing.</param>
    public static IReadOnlyList<CostAgainstPlan> Of(IReadOnlyList<StreamCost> planned, IReadOnlyList<StreamCost> actual, bool isUsePlanned)
    {
        var plannedBy = planned.ToDictionary(cost => (cost.Kind, cost.Name));
        var actualBy = actual.ToDictionary(cost => (cost.Kind, cost.Name));
        List<Pair> pairs =
        [
            .. plannedBy.Keys.Union(actualBy.Keys).OrderBy(line => line.Kind).ThenBy(line => line.Name, StringComparer.Ordinal)
                .Select(line => Pair.Of(plannedBy.GetValueOrDefault(line), actualBy.GetValueOrDefault(line))),
        ];
        var mixes = pairs.Where(pair => isUsePlanned && pair.CanSplit).GroupBy(pair => pair.MixedBy).SelectMany(Mix).ToDictionary(each => each.Pair, each => each.Split);
        return
        [
            .. pairs.Select(pair => new CostAgainstPlan
            {
                Kind = pair.Actual.Kind,
                Name = pair.Actual.Name,
                Cost = PlannedFigure.OfCost(pair.Planned.Amount, pair.Actual.Amount),
                Reason = pair.Actual.Reason,
                PlannedQuantity = isUsePlanned ? pair.Planned.Quantity : null,
                Quantity = pair.Actual.Quantity,
                Unit = pair.Actual.Unit,
                Split = mixes.GetValueOrDefault(pair),
            }),
        ];
    }

    /// <summary>Splits the differences of services whose quantities can be added up.</summary>
    private static IEnumerable<(Pair Pair, CostSplit Split)> Mix(IGrouping<string, Pair> mixed)
    {
        var plannedOfAll = ExactSum.Of(mixed.Select(pair => pair.PlannedQuantity));
        var actualOfAll = ExactSum.Of(mixed.Select(pair => pair.Quantity));
        foreach (var pair in mixed)
        {
            var parts = PriceVolumeMix.Split(
                (pair.PlannedQuantity, ExactAmount.From(pair.Planned.Amount.Amount)), (pair.Quantity, ExactAmount.From(pair.Actual.Amount.Amount)), plannedOfAll, actualOfAll);
            if (PriceVolumeMix.Round(parts, pair.Actual.Amount - pair.Planned.Amount) is var (price, quantity, mix))
            {
                yield return (pair, new(price, quantity, mix));
            }
        }
    }

    /// <summary>A line that was planned and the one that came of it; the one that is missing costs nothing.</summary>
    private sealed record Pair(StreamCost Planned, StreamCost Actual)
    {
        public ExactAmount PlannedQuantity => Planned.ExactQuantity ?? ExactAmount.Zero;

        public ExactAmount Quantity => Actual.ExactQuantity ?? ExactAmount.Zero;

        // What was not planned has no planned price, and what comes back, as more corrected than used, no price that means anything.
        public bool CanSplit => PlannedQuantity.Sign > 0 && Quantity.Sign >= 0;

        /// <summary>The services whose quantities can be added up have the same unit; one whose unit is not stated stands alone.</summary>
        public string MixedBy => Actual.Unit is { } unit ? $"unit {unit}" : $"service {Actual.Name}";

        public static Pair Of(StreamCost? planned, StreamCost? actual) => new(planned ?? Nothing(actual!), actual ?? Nothing(planned!));

        private static StreamCost Nothing(StreamCost like) => like with { Amount = Money.Zero(like.Amount.Currency), ExactQuantity = null };
    }
}
