using System.Text.Json;

namespace OpModel.Accounting;

/// <summary>Writes cost and profit against plan into the JSON of profit and loss.</summary>
internal static class PlanJson
{
    public static void Write(PlanComparison plan, Utf8JsonWriter json)
    {
        json.WriteBoolean("isUsePlanned", plan.IsUsePlanned);
        json.WriteNumber("recordsOfOtherDays", plan.RecordsOfOtherDays);
        json.WriteArray("unplannedPeriods", plan.UnplannedPeriods, period => json.WriteStringValue(period.Name));
        WriteFigure("cost", plan.Cost);
        WriteFigure("profit", plan.Profit);
        json.WriteObjects("valueStreams", plan.Streams, account =>
        {
            json.WriteString("valueStream", account.Name);
            json.WriteString("id", account.ValueStream!.Id);
            WriteAccount(account);
            json.WriteObjects("months", account.Planned.Months.Zip(account.Actual.Months).ToList(), months =>
            {
                json.WriteString("period", months.Second.Period.Name);
                WriteFigure("cost", PlannedFigure.OfCost(months.First.Cost, months.Second.Cost));
                WriteFigure("profit", account.Profit is null ? null : PlannedFigure.OfGain(months.First.Profit, months.Second.Profit));
            });
        });
        json.WriteStartObject("outside");
        WriteAccount(plan.Outside);
        json.WriteEndObject();
        json.WriteObjects("costCentres", plan.CostCentres, centre =>
        {
            json.WriteString("costCentre", centre.Name);
            WriteText("department", centre.Department);
            WriteFigure("cost", centre.Cost);
        });

        void WriteAccount(StreamAgainstPlan account)
        {
            WriteFigure("cost", account.Cost);
            WriteFigure("revenue", account.Revenue);
            WriteFigure("profit", account.Profit);
            json.WriteObjects("costs", account.Costs, line =>
            {
                json.WriteString("kind", StreamCostText.Of(line.Kind));
                json.WriteString("name", line.Name);
                WriteText("plannedQuantity", line.PlannedQuantity);
                WriteText("quantity", line.Quantity);
                WriteText("unit", line.Unit);
                WriteFigure("cost", line.Cost);
                if (line.Split is { } split)
                {
                    WriteMoney("price", split.Price);
                    WriteMoney("volume", split.Quantity);
                    WriteMoney("mix", split.Mix);
                }
            });
        }

        void WriteText(string name, string? text)
        {
            if (text is not null)
            {
                json.WriteString(name, text);
            }
        }

        void WriteFigure(string name, PlannedFigure? figure)
        {
            if (figure is null)
            {
                return;
            }

            json.WriteStartObject(name);
            WriteMoney("planned", figure.Planned);
            WriteMoney("actual", figure.Actual);
            WriteMoney("difference", figure.Difference);
            if (figure.Effect != VarianceEffect.None)
            {
                json.WriteString("effect", VarianceText.Of(figure.Effect));
            }

            json.WriteEndObject();
        }

        void WriteMoney(string name, Money amount) => json.WriteString(name, Amounts.Plain(amount, plan.Actual.Decimals));
    }
}
