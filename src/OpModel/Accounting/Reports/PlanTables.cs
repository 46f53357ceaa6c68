namespace OpModel.Accounting;

/// <summary>What cost and profit against plan says to people, table by table.</summary>
internal sealed class PlanTables
{
    private readonly PlanComparison _plan;

    private PlanTables(PlanComparison plan) => _plan = plan;

    public static IEnumerable<string> NotesOf(PlanComparison plan)
    {
        if (plan.RecordsOfOtherDays > 0)
        {
            yield return plan.RecordsOfOtherDays == 1
                ? "1 record of the plan is of other days and left out."
                : $"{Amounts.Count(plan.RecordsOfOtherDays)} records of the plan are of other days and left out.";
        }

        if (plan.UnplannedPeriods.Count > 0)
        {
            yield return $"No cost is planned for {string.Join(", ", plan.UnplannedPeriods)}.";
        }

        yield return plan.IsUsePlanned
            ? "Differences of services are split into price, quantity and mix; what has no planned quantity differs by spending, and is not split."
            : "No use is planned, so that planned cost is charged by what was used; differences are of spending, and are not split.";
    }

    public static IEnumerable<TextTable> Of(PlanComparison plan)
    {
        var tables = new PlanTables(plan);
        return
        [
            tables.Whole("Cost against plan", plan.Cost, account => account.Cost),
            .. plan.Profit is { } profit ? [tables.Whole("Profit against plan", profit, account => account.Profit!)] : Array.Empty<TextTable>(),
            .. plan.Streams.Append(plan.Outside).Where(account => account.Costs.Count > 0).Select(tables.Account),
            tables.CostCentres(),
        ];
    }

    private TextTable Whole(string title, PlannedFigure whole, Func<StreamAgainstPlan, PlannedFigure> figureOf)
    {
        var table = new TextTable(title, "planned", "actual", "difference", "");
        foreach (var account in _plan.Streams.Append(_plan.Outside))
        {
            Add(table, account.Name, figureOf(account));
        }

        table.AddRule();
        Add(table, "Whole", whole);
        return table;
    }

    /// <summary>Lines of cost. Those that are not split say that they are of spending, since a figure for price or quantity would be made up.</summary>
    private TextTable Account(StreamAgainstPlan account)
    {
        var isSplit = account.Costs.Any(line => line.Split is not null);
        var table = new TextTable($"Cost against plan: {account.Name}", ["planned", "actual", "difference", .. isSplit ? ["price", "quantity", "mix"] : Array.Empty<string>(), ""]);
        foreach (var line in account.Costs)
        {
            Row(line.Kind == StreamCostKind.Team ? $"team {line.Name}" : line.Name, line.Cost, line.Split);
        }

        table.AddRule();
        Row("Cost", account.Cost, isSplit ? SumOf(account) : null);
        return table;

        void Row(string name, PlannedFigure cost, CostSplit? split) => table.Add(
            name,
            [
                Show(cost.Planned), Show(cost.Actual), Show(cost.Difference),
                .. split is null ? isSplit ? ["", "", ""] : Array.Empty<string>() : [Show(split.Price), Show(split.Quantity), Show(split.Mix)],
                VarianceText.Of(cost.Effect) + (isSplit && split is null && cost.Effect != VarianceEffect.None ? ", spending" : ""),
            ]);
    }

    private CostSplit SumOf(StreamAgainstPlan account)
    {
        var zero = Money.Zero(_plan.Actual.Currency);
        return account.Costs.Select(line => line.Split).OfType<CostSplit>()
            .Aggregate(new CostSplit(zero, zero, zero), (sum, split) => new(sum.Price + split.Price, sum.Quantity + split.Quantity, sum.Mix + split.Mix));
    }

    private TextTable CostCentres()
    {
        var table = new TextTable("Cost centres against plan", "planned", "spent", "difference", "");
        foreach (var centre in _plan.CostCentres)
        {
            Add(table, centre.Name, centre.Cost);
        }

        table.AddRule();
        Add(table, "Whole", _plan.Cost);
        return table;
    }

    private void Add(TextTable table, string name, PlannedFigure figure) =>
        table.Add(name, Show(figure.Planned), Show(figure.Actual), Show(figure.Difference), VarianceText.Of(figure.Effect));

    private string Show(Money amount) => Amounts.Show(amount, _plan.Actual.Decimals);
}
