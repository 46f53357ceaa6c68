using System.Runtime.InteropServices;

namespace OpModel.Accounting;

/// <summary>Adds up what a value stream earns and costs, line by line and period by period.</summary>
internal sealed class StreamSums(ValueStream? stream, Currency currency)
{
    private readonly Dictionary<string, (decimal Quantity, Money Amount)> _products = new(StringComparer.Ordinal);
    private readonly Dictionary<(StreamCostKind Kind, string Name), (Money Amount, string? Reason)> _costs = [];
    private readonly Dictionary<ReportingPeriod, Money> _revenueOf = [];
    private readonly Dictionary<ReportingPeriod, Money> _costOf = [];

    public void Earn(ReportingPeriod period, RevenueRecord record)
    {
        var product = record.Product.Trim();
        var (quantity, amount) = _products.GetValueOrDefault(product, (0, Money.Zero(currency)));
        _products[product] = (quantity + record.Quantity, amount + record.Amount);
        Add(_revenueOf, period, record.Amount);
    }

    public void Spend(ReportingPeriod period, StreamCostKind kind, string name, Money amount, string? reason)
    {
        var (known, knownReason) = _costs.GetValueOrDefault((kind, name), (Money.Zero(currency), reason));
        _costs[(kind, name)] = (known + amount, knownReason ?? reason);
        Add(_costOf, period, amount);
    }

    public StreamAccount ToAccount(IReadOnlyList<ReportingPeriod> periods) => new()
    {
        ValueStream = stream,
        Products = [.. _products.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => new ProductRevenue(each.Key, each.Value.Quantity, each.Value.Amount))],
        Costs =
        [
            .. _costs.OrderBy(each => each.Key.Kind).ThenBy(each => each.Key.Name, StringComparer.Ordinal)
                .Select(each => new StreamCost(each.Key.Kind, each.Key.Name, each.Value.Amount, each.Value.Reason)),
        ],
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
