using System.Globalization;

namespace OpModel.Accounting;

/// <summary>What profit and loss says to people, table by table; the same for plain text and for Markdown.</summary>
internal sealed class ProfitAndLossTables
{
    private readonly ProfitAndLoss _accounts;

    private ProfitAndLossTables(ProfitAndLoss accounts) => _accounts = accounts;

    public static string TitleOf(ProfitAndLoss accounts) => $"{accounts.Model.Name}: profit and loss by value stream for {accounts.PeriodsText}, in {accounts.Currency}";

    public static IEnumerable<string> NotesOf(ProfitAndLossReport report) =>
    [
        .. LeftOut(report.Accounts.RevenueOfOtherDays, "revenue"),
        .. LeftOut(report.Accounts.CostsOfOtherDays, "cost"),
        .. LeftOut(report.Accounts.UsageOfOtherDays, "usage"),
        .. report.Plan is { } plan ? PlanTables.NotesOf(plan) : [],
    ];

    private static string[] LeftOut(long count, string of) => count switch
    {
        0 => [],
        1 => [$"1 record of {of} is of other days and left out."],
        _ => [$"{Amounts.Count(count)} records of {of} are of other days and left out."],
    };

    public static IEnumerable<TextTable> Of(ProfitAndLossReport report)
    {
        var tables = new ProfitAndLossTables(report.Accounts);
        return
        [
            tables.Summary(),
            .. report.Accounts.Streams.Select(tables.Stream),
            tables.Outside(),
            tables.Bridge(),
            .. report.Plan is { } plan ? PlanTables.Of(plan) : [],
            .. report.Variances.Select(tables.Variance),
            .. report.Forecasts.Count > 0 ? [tables.Forecasts("revenue", report.Forecasts)] : Array.Empty<TextTable>(),
            .. report.CostForecasts.Count > 0 ? [tables.Forecasts("cost", report.CostForecasts)] : Array.Empty<TextTable>(),
            .. report.Accounts.Market.Count > 0 ? [tables.Market()] : Array.Empty<TextTable>(),
        ];
    }

    private TextTable Summary()
    {
        var table = new TextTable("Value streams", "revenue", "teams", "services", "shared cost", "profit", "margin");
        foreach (var stream in _accounts.Streams)
        {
            table.Add(
                stream.Name,
                Show(stream.Revenue),
                Show(stream.CostOf(StreamCostKind.Team)),
                Show(stream.CostOf(StreamCostKind.Service)),
                Show(stream.CostOf(StreamCostKind.SharedCost)),
                Show(stream.Profit),
                Percent(stream.Margin));
        }

        table.Add("outside value streams", "", "", "", "", Show(-_accounts.Outside.Cost), "");
        table.AddRule();
        table.Add("Whole", Show(_accounts.Revenue), "", "", "", Show(_accounts.Profit), Percent(_accounts.Revenue.Amount == 0 ? null : _accounts.Profit.Amount / _accounts.Revenue.Amount));
        return table;
    }

    private TextTable Stream(StreamAccount stream)
    {
        var table = new TextTable(stream.Name, "quantity", _accounts.Currency.Code);
        foreach (var product in stream.Products)
        {
            table.Add(product.Product, product.Quantity == 0 ? "" : product.Quantity.ToString("#,0.####", CultureInfo.InvariantCulture), Show(product.Amount));
        }

        table.Add("Revenue", "", Show(stream.Revenue));
        table.AddRule();
        foreach (var cost in stream.Costs)
        {
            table.Add(cost.Kind == StreamCostKind.Team ? $"team {cost.Name}" : cost.Name, "", Show(cost.Amount));
        }

        table.Add("Cost", "", Show(stream.Cost));
        table.AddRule();
        table.Add("Profit", "", Show(stream.Profit));
        return table;
    }

    private TextTable Outside()
    {
        var table = new TextTable("Outside value streams", _accounts.Currency.Code, "");
        foreach (var cost in _accounts.Outside.Costs)
        {
            table.Add(cost.Name, Show(cost.Amount), cost.Amount.Amount < 0 ? "earned more than its cost" : cost.Reason ?? "");
        }

        table.AddRule();
        table.Add("Borne by no value stream", Show(_accounts.Outside.Cost), "");
        return table;
    }

    private TextTable Bridge()
    {
        var table = new TextTable("From cost centres to value streams", ["spent", "+ charged in", .. _accounts.Streams.Select(stream => stream.Name), "outside", "charged on", ""]);
        foreach (var centre in _accounts.CostCentres)
        {
            table.Add(
                centre.Name,
                [Show(centre.Spent), Show(centre.ChargedIn), .. centre.ToStreams.Select(Show), Show(centre.Outside), Show(centre.ChargedOn), centre.Department is { } department && department != centre.Name ? department : ""]);
        }

        table.AddRule();
        var centres = _accounts.CostCentres;
        table.Add(
            "Whole",
            [
                Show(_accounts.Spent), Show(Sum(centres.Select(centre => centre.ChargedIn))), .. _accounts.Streams.Select(stream => Show(stream.Cost)), Show(_accounts.Outside.Cost),
                Show(Sum(centres.Select(centre => centre.ChargedOn))), "",
            ]);
        return table;
    }

    private TextTable Variance(RevenueVariance variance)
    {
        var table = new TextTable($"Revenue against plan: {variance.ValueStream.Name}", "planned", "actual", "difference", "price", "volume", "mix");
        foreach (var product in variance.Products)
        {
            table.Add(product.Product, Show(product.Planned), Show(product.Actual), Show(product.Difference), Show(product.Price), Show(product.Volume), Show(product.Mix));
        }

        table.AddRule();
        table.Add("Whole", Show(variance.Planned), Show(variance.Actual), Show(variance.Difference), Show(variance.Price), Show(variance.Volume), Show(variance.Mix));
        return table;
    }

    private TextTable Forecasts(string of, IReadOnlyList<StreamForecast> forecasts)
    {
        var table = new TextTable($"Forecast of {of} for {forecasts[0].Until}", "so far", "to come", "in all", "");
        foreach (var each in forecasts)
        {
            each.Result.Switch(
                forecast => table.Add(
                    $"{each.ValueStream.Name}, {ForecastText.Of(each.Method)}", Show(forecast.Past), Show(forecast.Total - forecast.Past), Show(forecast.Total), ""),
                none => table.Add($"{each.ValueStream.Name}, {ForecastText.Of(each.Method)}", "", "", "", none.Message));
        }

        return table;
    }

    private TextTable Market()
    {
        var table = new TextTable("Internal market", "price", "outside", "teams", "recovery", "trend of use", "");
        foreach (var offer in _accounts.Market)
        {
            table.Add(
                $"{offer.Service} of {offer.Provider.Name}",
                Price(offer.Price),
                Price(offer.Benchmark),
                $"{offer.Consumers} of {offer.PossibleConsumers}",
                Percent(offer.Recovery),
                Percent(offer.Trend),
                string.Join("; ", offer.Findings));
        }

        return table;
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(_accounts.Currency), (sum, amount) => sum + amount);

    private string Show(Money amount) => Amounts.Show(amount, _accounts.Decimals);

    private static string Price(decimal? price) => price?.ToString("0.00##", CultureInfo.InvariantCulture) ?? "";

    private static string Percent(decimal? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "";
}
