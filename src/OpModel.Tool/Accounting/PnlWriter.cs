using System.Text;
using NodaTime;
using NodaTime.Text;
using OpModel.Accounting;
using OpModel.Chargeback;
using OpModel.Tool.Charging;
using OpModel.Tool.Input;

namespace OpModel.Tool.Accounting;

/// <summary>Does what a command line asks for: charges each month, makes the accounts, holds them against plan and forecast, writes the result.</summary>
internal sealed class PnlWriter(PnlRequest request, ToolConsole console)
{
    private readonly GatheredProblems _problems = new();

    /// <summary>Runs to the end, or to the inputs that are wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        if (ResultFile.OverwritesOneOf(request.Output, request.Inputs) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        var revenue = _problems.Take(RevenueFile.Read(request.Revenue));
        var plan = request.Plan is { } planned ? _problems.Take(RevenueFile.Read(planned)) : null;
        var plannedCosts = request.PlannedCosts is { } costs ? _problems.Take(CostFile.Read(costs, cancellationToken: cancellation)) : null;
        var plannedUsage = request.PlannedUsage is { } usage ? _problems.Take(UsageFile.Read(usage, cancellationToken: cancellation)) : null;
        var lastYear = request.LastYear is { } before ? _problems.Take(RevenueFile.Read(before)) : null;
        var shares = request.Shares is { } file ? _problems.Take(StreamShareFile.Read(file)) : [];
        var until = ReadForecastUntil();
        var runs = Charge(cancellation);
        if (_problems.Any || runs is null || revenue is null || shares is null)
        {
            return console.Refuse(_problems.All);
        }

        if (_problems.Take(ProfitAndLoss.Of(new() { Runs = runs, Revenue = revenue, Shares = shares })) is not { } accounts)
        {
            return console.Refuse(_problems.All);
        }

        var report = new ProfitAndLossReport
        {
            Accounts = accounts,
            Plan = plannedCosts is null ? null : _problems.Take(accounts.AgainstPlan(new() { Costs = plannedCosts, Usage = plannedUsage, Revenue = plan }, cancellation)),
            Variances = plan is null ? [] : _problems.Take(accounts.AgainstPlan(plan)) ?? [],
            Forecasts = until is { } month ? _problems.Take(accounts.ForecastRevenue(month, lastYear)) ?? [] : [],
            CostForecasts = until is { } last ? _problems.Take(accounts.ForecastCost(last)) ?? [] : [],
        };
        return _problems.Any ? console.Refuse(_problems.All) : Write(report);
    }

    private IReadOnlyList<ChargebackRun>? Charge(CancellationToken cancellation)
    {
        if (_problems.Take(PeriodInputs.Read(request.Charging, () => null, console, cancellation)) is not { } inputs)
        {
            return null;
        }

        if (ResultFile.OverwritesOneOf(request.Output, inputs.NamedFiles) is { } overwriting)
        {
            _problems.Add(overwriting);
            return null;
        }

        var months = inputs.Input.Period.Months;
        if (inputs.Input.Bill is not null && months.Count > 1)
        {
            _problems.Add(new(request.Charging.Costs, null, null, "a bill is charged for one month; ask for a single month, or give costs."));
            return null;
        }

        return [.. months.Select(month => _problems.Take(inputs.Policy.Charge(inputs.Input with { Period = month }, null, cancellation))).OfType<ChargebackRun>()];
    }

    private YearMonth? ReadForecastUntil()
    {
        if (request.ForecastUntil is not { } text)
        {
            return null;
        }

        if (YearMonthPattern.Iso.Parse(text) is { Success: true } month)
        {
            return month.Value;
        }

        _problems.Add(new("--forecast-until", null, null, $"\"{text}\" is no month; write one as 2026-12."));
        return null;
    }

    private int Write(ProfitAndLossReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (request.Format)
        {
            case ReportFormat.Csv:
                ProfitAndLossCsv.Write(report, text);
                break;
            case ReportFormat.Markdown:
                ProfitAndLossMarkdown.Write(report, text);
                break;
            case ReportFormat.Json:
                using (var json = new MemoryStream())
                {
                    ProfitAndLossJson.Write(report, json);
                    text.Write(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length));
                }

                break;
            default:
                ProfitAndLossText.Write(report, text);
                break;
        }

        return ResultText.Write(request.Output, text.ToString(), console);
    }
}
