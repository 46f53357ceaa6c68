using System.CommandLine;
using System.CommandLine.Parsing;
using OpModel.Tool.Charging;

namespace OpModel.Tool.Accounting;

/// <summary>The command <c>opmodel pnl</c>: its options and its help.</summary>
internal sealed class PnlCommand
{
    private const string Help = """
        Examples:
          Profit and loss of a month, and of a year month by month:
            opmodel pnl --model org/ --policy policy.yaml --costs costs.csv --usage usage.csv --revenue revenue.csv --period 2026-10
            opmodel pnl --model org/ --policy policy.yaml --costs costs.csv --usage usage.csv --revenue revenue.csv --period 2026-01-01/2026-12-31

          Against the plan, and with a forecast to the end of the year:
            opmodel pnl --model org/ --costs costs.csv --usage usage.csv --revenue revenue.csv --period 2026-01-01/2026-09-30 \
              --planned-revenue plan.csv --planned-costs planned-costs.csv --planned-usage planned-usage.csv \
              --forecast-until 2026-12 --last-year revenue-2025.csv

        Revenue, planned revenue and that of the year before are date,value-stream,product,quantity,amount,currency. Costs, usage and policy are those of
        opmodel chargeback, which is run for each month, and so are planned costs and planned usage. Without planned usage, planned cost is charged by what was
        used, and differences are not split into price and quantity. A product team is of the value stream that it is aligned to; where it serves several,
        --stream-shares says which part is of which: team,value-stream,percent.

        Exit codes:
          0    done
          2    not done: the command line or an input is wrong; nothing was written
          130  interrupted

        All forms of files: docs/formats.md
        """;

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "The organisation: files of it, folders of them, built assemblies.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    private readonly Option<string> _costs = Required("--costs", "-c", "What was spent: a CSV file date,provider,amount,currency, or for a single month a bill in FOCUS form.");

    private readonly Option<string> _revenue = Required("--revenue", "-r", "What was earned: a CSV file date,value-stream,product,quantity,amount,currency.");

    private readonly Option<string> _period = new("--period")
    {
        Description = "A month, FIRST-DAY/LAST-DAY, whose months are charged one by one, or with a fiscal-calendar in the policy a fiscal period (FY2027-P01).",
        HelpName = "YYYY-MM",
        Required = true,
    };

    private readonly Option<string> _usage = Optional("--usage", "-u", "What was used: a CSV file date,consumer,service,quantity.");

    private readonly Option<string> _policy = Optional("--policy", "-p", "How services and shared cost are charged: a YAML or JSON file.");

    private readonly Option<string> _exchangeRates = Optional("--exchange-rates", null, "What currencies are worth: a CSV file from,to,period,rate,source,date. [default: those of the policy]");

    private readonly Option<string> _plan = Optional("--planned-revenue", null, "What was planned to be earned, in the form of revenue: differences are split into price, volume and mix.");

    private readonly Option<string> _plannedCosts = Optional("--planned-costs", null, "What was planned to be spent, in the form of costs: cost and profit against plan.");

    private readonly Option<string> _plannedUsage = Optional("--planned-usage", null, "What was planned to be used, in the form of usage: differences of services are split into price, quantity and mix.");

    private readonly Option<string> _forecastUntil = new("--forecast-until")
    {
        Description = "Estimate revenue and cost of the months from the end of the period to this one.",
        HelpName = "YYYY-MM",
    };

    private readonly Option<string> _lastYear = Optional("--last-year", null, "What was earned in the year before, in the form of revenue: a forecast of revenue by its season.");

    private readonly Option<string> _shares = Optional("--stream-shares", null, "Which parts of teams that serve several value streams are of which: a CSV file team,value-stream,percent.");

    private readonly FormatOptions<ReportFormat> _format = new();

    private readonly Option<string> _output = Optional("--output", "-o", "Write the result to this file, wholly or not at all. [default: standard output]");

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new PnlCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("pnl", "Shows profit and loss by value stream, and how it reconciles to the cost centres that spent the money.");
        foreach (var option in new Option[] { _model, _costs, _usage, _policy, _exchangeRates, _revenue, _period, _plan, _plannedCosts, _plannedUsage, _forecastUntil, _lastYear, _shares, _output })
        {
            command.Add(option);
        }

        _format.AddTo(command);
        HelpWithText.Add(command, Help);
        command.Validators.Add(RefuseContradictions);
        command.SetAction((parsed, cancellation) => Task.FromResult(new PnlWriter(Request(parsed), console).Run(cancellation)));
        return command;
    }

    private void RefuseContradictions(CommandResult result)
    {
        if (result.GetValue(_lastYear) is not null && result.GetValue(_forecastUntil) is null)
        {
            result.AddError("--last-year needs --forecast-until; name the last month of the forecast.");
        }

        if (result.GetValue(_plannedUsage) is not null && result.GetValue(_plannedCosts) is null)
        {
            result.AddError("--planned-usage needs --planned-costs; planned use is what planned cost is charged by.");
        }
    }

    private PnlRequest Request(ParseResult parsed) => new()
    {
        Charging = new PeriodRequest
        {
            Model = parsed.GetRequiredValue(_model),
            Costs = parsed.GetRequiredValue(_costs),
            Period = parsed.GetRequiredValue(_period),
            Usage = parsed.GetValue(_usage),
            Policy = parsed.GetValue(_policy),
            ExchangeRates = parsed.GetValue(_exchangeRates),
        },
        Revenue = parsed.GetRequiredValue(_revenue),
        Plan = parsed.GetValue(_plan),
        PlannedCosts = parsed.GetValue(_plannedCosts),
        PlannedUsage = parsed.GetValue(_plannedUsage),
        ForecastUntil = parsed.GetValue(_forecastUntil),
        LastYear = parsed.GetValue(_lastYear),
        Shares = parsed.GetValue(_shares),
        Format = _format.Read(parsed),
        Output = parsed.GetValue(_output),
    };

    private static Option<string> Required(string name, string alias, string description) =>
        new(name, alias) { Description = description, HelpName = "FILE", Required = true };

    private static Option<string> Optional(string name, string? alias, string description) =>
        new(name, alias is null ? [] : [alias]) { Description = description, HelpName = "FILE" };
}
