using System.Globalization;
using System.Text.Json;

namespace OpModel.Accounting;

/// <summary>Writes profit and loss as JSON, in the form that scripts rely on; docs/formats.md describes it.</summary>
/// <remarks>Amounts, quantities and shares are texts of decimal digits, since many readers of JSON would turn a number into binary floating point.</remarks>
public static class ProfitAndLossJson
{
    /// <summary>Writes a report as JSON in UTF-8, with a line break at its end.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProfitAndLossReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => Write(report, json));
    }

    private static void Write(ProfitAndLossReport report, Utf8JsonWriter json)
    {
        var accounts = report.Accounts;
        json.WriteStartObject();
        json.WriteArray("periods", accounts.Periods, period => json.WriteStringValue(period.Name));
        json.WriteString("currency", accounts.Currency.Code);
        WriteMoney("spent", accounts.Spent);
        WriteMoney("revenue", accounts.Revenue);
        WriteMoney("profit", accounts.Profit);
        json.WriteObjects("valueStreams", accounts.Streams, WriteAccount);
        json.WriteStartObject("outside");
        WriteMoney("cost", accounts.Outside.Cost);
        json.WriteObjects("costs", accounts.Outside.Costs, WriteCost);
        json.WriteEndObject();
        json.WriteObjects("costCentres", accounts.CostCentres, WriteCentre);
        if (report.Plan is { } plan)
        {
            json.WriteStartObject("plan");
            PlanJson.Write(plan, json);
            json.WriteEndObject();
        }

        json.WriteObjects("market", accounts.Market, WriteOffer);
        json.WriteObjects("variances", report.Variances, WriteVariance);
        json.WriteObjects("forecasts", report.Forecasts, WriteForecast);
        json.WriteObjects("costForecasts", report.CostForecasts, WriteForecast);
        json.WriteEndObject();

        void WriteMoney(string name, Money amount) => json.WriteString(name, Amounts.Plain(amount, accounts.Decimals));

        void WriteAccount(StreamAccount account)
        {
            json.WriteString("valueStream", account.Name);
            json.WriteString("id", account.ValueStream!.Id);
            WriteMoney("revenue", account.Revenue);
            WriteMoney("cost", account.Cost);
            WriteMoney("profit", account.Profit);
            WriteShare(json, "margin", account.Margin);
            json.WriteObjects("products", account.Products, product =>
            {
                json.WriteString("product", product.Product);
                json.WriteString("quantity", product.Quantity.ToString(CultureInfo.InvariantCulture));
                WriteMoney("amount", product.Amount);
            });
            json.WriteObjects("costs", account.Costs, WriteCost);
            json.WriteObjects("months", account.Months, month =>
            {
                json.WriteString("period", month.Period.Name);
                WriteMoney("revenue", month.Revenue);
                WriteMoney("cost", month.Cost);
                WriteMoney("profit", month.Profit);
            });
        }

        void WriteCost(StreamCost cost)
        {
            json.WriteString("kind", StreamCostText.Of(cost.Kind));
            json.WriteString("name", cost.Name);
            WriteMoney("amount", cost.Amount);
            WriteText(json, "reason", cost.Reason);
        }

        void WriteCentre(CostCentre centre)
        {
            json.WriteString("costCentre", centre.Name);
            WriteText(json, "department", centre.Department);
            WriteMoney("spent", centre.Spent);
            WriteMoney("chargedIn", centre.ChargedIn);
            json.WriteStartObject("toValueStreams");
            foreach (var (stream, amount) in accounts.Streams.Zip(centre.ToStreams))
            {
                WriteMoney(stream.ValueStream!.Id, amount);
            }

            json.WriteEndObject();
            WriteMoney("outside", centre.Outside);
            WriteMoney("chargedOn", centre.ChargedOn);
        }

        void WriteOffer(MarketOffer offer)
        {
            json.WriteString("service", offer.Service);
            json.WriteString("provider", offer.Provider.Name);
            json.WriteString("quantity", offer.Quantity.ToString(CultureInfo.InvariantCulture));
            WriteMoney("charged", offer.Charged);
            if (offer.Outside is { } outside)
            {
                WriteMoney("outside", outside);
            }

            WriteText(json, "alternative", offer.Alternative);
            json.WriteNumber("consumers", offer.Consumers);
            json.WriteNumber("possibleConsumers", offer.PossibleConsumers);
            WriteShare(json, "recovery", offer.Recovery);
            WriteShare(json, "trend", offer.Trend);
            json.WriteArray("findings", offer.Findings, json.WriteStringValue);
        }

        void WriteVariance(RevenueVariance variance)
        {
            json.WriteString("valueStream", variance.ValueStream.Name);
            json.WriteObjects("products", variance.Products, product =>
            {
                json.WriteString("product", product.Product);
                WriteMoney("planned", product.Planned);
                WriteMoney("actual", product.Actual);
                WriteMoney("price", product.Price);
                WriteMoney("volume", product.Volume);
                WriteMoney("mix", product.Mix);
            });
        }

        void WriteForecast(StreamForecast each)
        {
            json.WriteString("valueStream", each.ValueStream.Name);
            json.WriteString("method", ForecastText.Of(each.Method));
            json.WriteString("until", ReportingPeriod.Of(each.Until).Name);
            each.Result.Switch(
                forecast =>
                {
                    WriteMoney("past", forecast.Past);
                    json.WriteArray("months", forecast.Months, month => json.WriteStringValue(Amounts.Plain(month, accounts.Decimals)));
                    WriteMoney("total", forecast.Total);
                },
                none => json.WriteString("problem", none.Message));
        }
    }

    private static void WriteShare(Utf8JsonWriter json, string name, decimal? share) =>
        WriteText(json, name, share is { } known ? decimal.Round(known, 6).ToString(CultureInfo.InvariantCulture) : null);

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
