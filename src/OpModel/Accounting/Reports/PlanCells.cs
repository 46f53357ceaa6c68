namespace OpModel.Accounting;

/// <summary>The rows of an account in CSV with the cells that a plan adds: what was planned, the difference, and its parts.</summary>
internal sealed class PlanCells(StreamAgainstPlan account, int decimals)
{
    private static readonly string[] Nothing = ["", "", "", "", "", "", ""];

    /// <summary>The columns of these cells.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["planned-quantity", "planned", "difference", "effect", "price", "volume", "mix"];

    public IEnumerable<AccountRow> Rows() => Products().Concat(account.Costs.Select(Cost));

    private IEnumerable<AccountRow> Products()
    {
        if (account.RevenueSplit is not { } split)
        {
            return account.Actual.Products.Select(product => new AccountRow("revenue", product.Product, AccountRow.Digits(product.Quantity), product.Amount, "", Nothing));
        }

        var planned = account.Planned.Products.ToDictionary(product => product.Product, product => product.Quantity, StringComparer.Ordinal);
        var sold = account.Actual.Products.ToDictionary(product => product.Product, product => product.Quantity, StringComparer.Ordinal);
        return split.Products.Select(product => new AccountRow(
            "revenue",
            product.Product,
            AccountRow.Digits(sold.GetValueOrDefault(product.Product)),
            product.Actual,
            "",
            [
                AccountRow.Digits(planned.GetValueOrDefault(product.Product)),
                .. Cells(PlannedFigure.OfGain(product.Planned, product.Actual)),
                Show(product.Price),
                Show(product.Volume),
                Show(product.Mix),
            ]));
    }

    private AccountRow Cost(CostAgainstPlan cost) => new(
        StreamCostText.Of(cost.Kind),
        cost.Name,
        cost.Quantity ?? "",
        cost.Cost.Actual,
        cost.Reason ?? "",
        [
            cost.PlannedQuantity ?? "",
            .. Cells(cost.Cost),
            .. cost.Split is { } split ? [Show(split.Price), Show(split.Quantity), Show(split.Mix)] : Nothing[..3],
        ]);

    private string[] Cells(PlannedFigure figure) => [Show(figure.Planned), Show(figure.Difference), VarianceText.Of(figure.Effect)];

    private string Show(Money amount) => Amounts.Plain(amount, decimals);
}
