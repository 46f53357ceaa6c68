namespace OpModel.Accounting;

/// <summary>Revenue of a value stream against plan, split into price, volume and mix (sales-price, sales-quantity and sales-mix variance).</summary>
/// <remarks>
/// <para>
/// Horngren, Datar and Rajan, "Cost Accounting: A Managerial Emphasis", chapter on flexible budgets and sales variances, for revenue in place of contribution. With a and p for actual and
/// planned, q for quantities, Q for their sums over products and v for prices: price (v_a - v_p) q_a; volume (Q_a - Q_p) (q_p / Q_p) v_p; mix (q_a - Q_a q_p / Q_p) v_p.
/// </para>
/// <para>
/// Quantities of a value stream are added up, so give them in units that can be. A product that was not planned has no planned price: its whole revenue is mix. One that is planned without a quantity differs in
/// price alone, and so do all where no quantity is planned, and one whose parts have more than 28 digits. Figures are exact fractions, rounded last so that they add up.
/// </para>
/// </remarks>
public sealed class RevenueVariance
{
    private RevenueVariance(ValueStream stream, IReadOnlyList<ProductVariance> products) => (ValueStream, Products) = (stream, products);

    /// <summary>The value stream.</summary>
    public ValueStream ValueStream { get; }

    /// <summary>The products that were planned or sold, in the order of their names.</summary>
    public IReadOnlyList<ProductVariance> Products { get; }

    /// <summary>What was planned.</summary>
    public Money Planned => Sum(product => product.Planned);

    /// <summary>What was earned.</summary>
    public Money Actual => Sum(product => product.Actual);

    /// <summary>What prices account for.</summary>
    public Money Price => Sum(product => product.Price);

    /// <summary>What the quantity in all accounts for.</summary>
    public Money Volume => Sum(product => product.Volume);

    /// <summary>What the mix of products accounts for.</summary>
    public Money Mix => Sum(product => product.Mix);

    /// <summary>What was earned less what was planned.</summary>
    public Money Difference => Actual - Planned;

    /// <summary>Compares the same value streams in two accounts of the same periods.</summary>
    /// <param name="planned">The account of what was planned.</param>
    /// <param name="actual">The account of what was earned.</param>
    /// <returns>The variances.</returns>
    /// <exception cref="ArgumentException">The accounts are of two value streams or in two currencies.</exception>
    public static RevenueVariance Of(StreamAccount planned, StreamAccount actual)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(actual);
        if (actual.ValueStream is not { } stream || planned.ValueStream?.Id != stream.Id || planned.Revenue.Currency != actual.Revenue.Currency)
        {
            throw new ArgumentException($"{planned} in {planned.Revenue.Currency} cannot be compared with {actual} in {actual.Revenue.Currency}.", nameof(planned));
        }

        return new(stream, Compare(planned.Products, actual.Products, actual.Revenue.Currency));
    }

    private static List<ProductVariance> Compare(IReadOnlyList<ProductRevenue> planned, IReadOnlyList<ProductRevenue> actual, Currency currency)
    {
        var none = new ProductRevenue("", 0, Money.Zero(currency));
        var plannedBy = planned.ToDictionary(each => each.Product, StringComparer.Ordinal);
        var actualBy = actual.ToDictionary(each => each.Product, StringComparer.Ordinal);
        List<string> compared = [.. plannedBy.Keys.Union(actualBy.Keys, StringComparer.Ordinal).Where(product => IsCounted(product, plannedBy))];
        var plannedQuantity = ExactAmount.From(compared.Sum(product => plannedBy.GetValueOrDefault(product, none).Quantity));
        var actualQuantity = ExactAmount.From(compared.Sum(product => actualBy.GetValueOrDefault(product, none).Quantity));
        return
        [
            .. plannedBy.Keys.Union(actualBy.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(product =>
            {
                var (plan, fact) = (plannedBy.GetValueOrDefault(product, none), actualBy.GetValueOrDefault(product, none));
                var parts = !IsCounted(product, plannedBy) || plannedQuantity.Sign == 0
                    ? (Exact(fact) - Exact(plan), ExactAmount.Zero, ExactAmount.Zero)
                    : Split(plan, fact, plannedQuantity, actualQuantity);
                return Rounded(product, plan.Amount, fact.Amount, parts);
            }),
        ];
    }

    /// <summary>Whether the quantity of a product takes part: one that is planned in money alone does not.</summary>
    private static bool IsCounted(string product, Dictionary<string, ProductRevenue> planned) =>
        !planned.TryGetValue(product, out var plan) || plan.Quantity != 0;

    private static (ExactAmount Price, ExactAmount Volume, ExactAmount Mix) Split(
        ProductRevenue plan, ProductRevenue fact, ExactAmount plannedQuantity, ExactAmount actualQuantity)
    {
        if (plan.Quantity == 0)
        {
            return (ExactAmount.Zero, ExactAmount.Zero, Exact(fact));
        }

        return PriceVolumeMix.Split((ExactAmount.From(plan.Quantity), Exact(plan)), (ExactAmount.From(fact.Quantity), Exact(fact)), plannedQuantity, actualQuantity);
    }

    private static ProductVariance Rounded(string product, Money planned, Money actual, (ExactAmount Price, ExactAmount Volume, ExactAmount Mix) parts)
    {
        var (price, volume, mix) = PriceVolumeMix.Round(parts, actual - planned) ?? (actual - planned, Money.Zero(actual.Currency), Money.Zero(actual.Currency));
        return new() { Product = product, Planned = planned, Actual = actual, Price = price, Volume = volume, Mix = mix };
    }

    private static ExactAmount Exact(ProductRevenue revenue) => ExactAmount.From(revenue.Amount.Amount);

    private Money Sum(Func<ProductVariance, Money> amountOf) =>
        Products.Select(amountOf).Aggregate((Money?)null, (sum, amount) => sum is { } known ? known + amount : amount) ?? Money.Zero(Currency.None);
}
