using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>The command <c>opmodel chargeback</c>: its options and its help.</summary>
internal sealed class ChargebackCommand
{
    private const string HelpText = """
        Examples:
          Charge a bill and read the statements:
            opmodel chargeback --costs bill.csv --rules rules.yaml

          Write them for a spreadsheet, or for a script:
            opmodel chargeback --costs bill.csv --rules rules.yaml --format csv --output statements.csv
            opmodel chargeback --costs bill.csv --rules rules.yaml --json | jq .unplaced

          Charge one month of a longer bill, by amortised cost, without rounding:
            opmodel chargeback --costs bill.csv --rules rules.yaml --period 2026-10 --metric EffectiveCost --exact

          Go on past broken lines, and keep them to be mended:
            opmodel chargeback --costs bill.csv --rules rules.yaml --set-aside broken.csv

        A rules file names the teams, says which line belongs to whom, and how shared cost is split:
          organisation: Acme
          teams: [Checkout, Search]
          placement:                                  # the first rule that fits a line decides
            - when: { SubAccountName: shop-prod }
              to: Checkout
            - when: { tag: { team: search } }
              to: Search
          shared: proportional-to-direct-cost         # what no rule places; without it that stays unplaced

        Exit codes:
          0    done
          1    done, with findings: cost that was not placed, or lines that were set aside
          2    not done: the command line, the bill or the rules are wrong; nothing was written
          130  interrupted

        All forms of input and output: docs/formats.md
        """;

    private static readonly string[] MetricNames = [.. CostMetric.All.Select(metric => metric.Name)];

    private readonly Option<string> _costs = new("--costs", "-c")
    {
        Description = "The bill: a CSV file in FOCUS form (1.0 to 1.2).",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _rules = new("--rules", "-r")
    {
        Description = "The teams and the rules that place cost: a YAML or JSON file.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<YearMonth?> _period = new("--period")
    {
        Description = "The month to charge; needed where the bill has several.",
        HelpName = "YYYY-MM",
        CustomParser = ParsePeriod,
    };

    private readonly Option<string> _periodBy = new("--period-by")
    {
        Description = "What decides the month of a line: the invoice (billing) or when the charge arose (charge). [default: whichever gives one month, billing first]",
        HelpName = "billing|charge",
    };

    private readonly Option<string> _metric = new("--metric")
    {
        Description = "The cost column to charge. [default: BilledCost]",
        HelpName = string.Join('|', MetricNames),
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The form of the statements. [default: text]",
        HelpName = "text|csv|json",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Short for --format json." };

    private readonly Option<int?> _decimals = new("--decimals")
    {
        Description = "Round to this many decimals, from 0 to 28. [default: the currency's minor unit]",
        HelpName = "N",
    };

    private readonly Option<bool> _exact = new("--exact") { Description = "Do not round." };

    private readonly Option<string> _setAside = new("--set-aside")
    {
        Description = "Go on past broken lines and write them to this file; without it, a broken line stops the run.",
        HelpName = "FILE",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the statements to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    private ChargebackCommand()
    {
        _periodBy.AcceptOnlyFromAmong("billing", "charge");
        _metric.AcceptOnlyFromAmong(MetricNames);
        _format.AcceptOnlyFromAmong("text", "csv", "json");
        _decimals.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 28)
            {
                result.AddError($"--decimals {result.Tokens[0].Value}: write a number from 0 to 28.");
            }
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new ChargebackCommand().ToCommand(console);

    private static YearMonth? ParsePeriod(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var parsed = YearMonthPattern.Iso.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        result.AddError($"--period {text}: write a month as YYYY-MM, such as 2026-10.");
        return null;
    }

    private Command ToCommand(ToolConsole console)
    {
        var command = new Command("chargeback", "Charges a cloud bill to the teams that caused it, so that the parts add up to the bill.")
        {
            _costs, _rules, _period, _periodBy, _metric, _format, _json, _decimals, _exact, _setAside, _output,
        };
        HelpWithText.Add(command, HelpText);
        command.Validators.Add(RefuseContradictions);
        command.SetAction((parsed, cancellation) => Task.FromResult(new BillCharger(Request(parsed), console).Run(cancellation)));
        return command;
    }

    private void RefuseContradictions(CommandResult result)
    {
        if (result.GetValue(_json) && result.GetValue(_format) is { } format and not "json")
        {
            result.AddError($"--json and --format {format} contradict each other; give one of them.");
        }

        if (result.GetValue(_exact) && result.GetResult(_decimals) is not null)
        {
            result.AddError("--exact and --decimals contradict each other; give one of them.");
        }
    }

    private ChargebackRequest Request(ParseResult parsed) => new()
    {
        Costs = parsed.GetRequiredValue(_costs),
        Rules = parsed.GetRequiredValue(_rules),
        Period = parsed.GetValue(_period),
        PeriodBasis = parsed.GetValue(_periodBy) is { } basis ? Enum.Parse<PeriodBasis>(basis, ignoreCase: true) : null,
        Metric = parsed.GetValue(_metric) is { } metric ? CostMetric.Find(metric) : null,
        Format = parsed.GetValue(_json) ? StatementFormat.Json
            : parsed.GetValue(_format) is { } format ? Enum.Parse<StatementFormat>(format, ignoreCase: true)
            : StatementFormat.Text,
        Decimals = parsed.GetValue(_decimals),
        Exact = parsed.GetValue(_exact),
        SetAside = parsed.GetValue(_setAside),
        Output = parsed.GetValue(_output),
    };
}
