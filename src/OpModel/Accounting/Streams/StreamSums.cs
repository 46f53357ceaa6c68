using System.Runtime.InteropServices;

namespace OpModel.Accounting;

/// <summary>Adds up what a value stream earns and costs, line by line and period by period.</summary>
internal sealed class StreamSums(ValueStream? stream, Currency currency)
{
    private readonly Dictionary<string, (decimal Quantity, Money Amount)> _products = new(StringComparer.Ordinal);
    private readonly Dictionary<(StreamCostKind Kind, string Name), StreamCost> _costs = [];
    private readonly Dictionary<ReportingPeriod, Money> _revenueOf = [];
    private readonly Dictionary<ReportingPeriod, Money> _costOf = [];

    public void Earn(ReportingPeriod period, RevenueRecord record)
    {
        var product = record.Product.Trim();
        var (quantity, amount) = _products.GetValueOrDefault(product, (0, Money.Zero(currency)));
        _products[product] = (quantity + record.Quantity, amount + record.Amount);
        Add(_revenueOf, period, record.Amount);
    }

    public void Spend(ReportingPeriod period, StreamCost cost)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_costs, (cost.Kind, cost.Name), out _);
        known = known is null ? cost : known with
        {
            Amount = known.Amount + cost.Amount,
            Reason = known.Reason ?? cost.Reason,
            ExactQuantity = known.ExactQuantity + cost.ExactQuantity,
        };
        Add(_costOf, period, cost.Amount);
    }

    public StreamAccount ToAccount(IReadOnlyList<ReportingPeriod> periods) => new()
    {
        ValueStream = stream,
        Products = [.. _products.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => new ProductRevenue(each.Key, each.Value.Quantity, each.Value.Amount))],
        Costs = [.. _costs.Values.OrderBy(cost => cost.Kind).ThenBy(cost => cost.Name, StringComparer.Ordinal)],
        Months = [.. periods.Select(period => new StreamMonth(period, Of(_revenueOf, period), Of(_costOf, period)))],
        Revenue = _revenueOf.Values.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount),
        Cost = _costOf.Values.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount),
    };

    private Money Of(Dictionary<ReportingPeriod, Money> sums, ReportingPeriod period) => sums.GetValueOrDefault(period, Money.Zero(currency));

    private void Add(Dictionary<ReportingPeriod, Money> sums, ReportingPeriod period, Money amount)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, period, out var isKnown);
        sum = isKnown ? sum + amount : Money.Zero(currency) + amount;
    }
}
