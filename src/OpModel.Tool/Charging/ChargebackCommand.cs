using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime.Text;
using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>The command <c>opmodel chargeback</c>: its options and its help.</summary>
internal sealed class ChargebackCommand
{
    private static readonly string[] FormatNames = [.. Enum.GetNames<StatementFormat>().Select(name => name.ToLowerInvariant())];

    private static readonly string[] MetricNames = [.. CostMetric.All.Select(metric => metric.Name)];

    private readonly PeriodOptions _ofModel = new();

    private readonly Option<string> _costs = new("--costs", "-c")
    {
        Description = "What was spent: a CSV file date,provider,amount,currency, or a bill in FOCUS form (1.0 to 1.2).",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _rules = new("--rules", "-r")
    {
        Description = "The rules that place the lines of a bill, and without --model the teams: a YAML or JSON file.",
        HelpName = "FILE",
    };

    private readonly Option<string> _period = new("--period")
    {
        Description = "The month to charge; with --model also FIRST-DAY/LAST-DAY or a fiscal period such as FY2027-P01. Without --model it is needed where the bill has several months alone.",
        HelpName = "YYYY-MM",
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
        HelpName = string.Join('|', FormatNames),
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
        Description = "Go on past lines that cannot be read or charged and write them to this file, those of costs to one beside it (mend.csv, mend.costs.csv); without it, such a line stops the run.",
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
        _format.AcceptOnlyFromAmong(FormatNames);
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

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("chargeback", "Charges what services of teams cost to those who use them, or a cloud bill to the teams that caused it, so that the parts add up to the whole.");
        _ofModel.AddTo(command);
        foreach (var option in new Option[] { _costs, _rules, _period, _periodBy, _metric, _format, _json, _decimals, _exact, _setAside, _output })
        {
            command.Add(option);
        }

        HelpWithText.Add(command, ChargebackHelp.Text);
        command.Validators.Add(RefuseContradictions);
        command.SetAction((parsed, cancellation) => Task.FromResult(
            _ofModel.IsAsked(parsed.CommandResult)
                ? new PeriodCharger(PeriodRequest(parsed), console).Run(cancellation)
                : new BillCharger(Request(parsed), console).Run(cancellation)));
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

        // An option that is given twice is told by the parser, and has no value to look at.
        if (result.Children.OfType<OptionResult>().Any(option => option.IdentifierTokenCount > option.Option.Arity.MaximumNumberOfValues))
        {
            return;
        }

        _ofModel.RefuseContradictions(result, Format(result));
        var period = result.GetValue(_period);
        if (!_ofModel.IsAsked(result))
        {
            if (result.GetValue(_rules) is null)
            {
                result.AddError("Option '--rules' is required.");
            }

            if (period is not null && !YearMonthPattern.Iso.Parse(period).Success)
            {
                result.AddError($"--period {period}: write a month as YYYY-MM, such as 2026-10.");
            }
        }
        else
        {
            if (period is null)
            {
                result.AddError("--model needs --period; name the month that is charged, such as --period 2026-10.");
            }

            if (result.GetValue(_exact))
            {
                result.AddError("--exact is for a bill alone; with --model give --decimals.");
            }
        }
    }

    private StatementFormat Format(SymbolResult result) =>
        result.GetValue(_json) ? StatementFormat.Json
        : result.GetValue(_format) is { } format && Enum.TryParse<StatementFormat>(format, ignoreCase: true, out var known) ? known
        : StatementFormat.Text;

    private PeriodBasis? Basis(ParseResult parsed) =>
        parsed.GetValue(_periodBy) is { } basis ? Enum.Parse<PeriodBasis>(basis, ignoreCase: true) : null;

    private CostMetric? Metric(ParseResult parsed) => parsed.GetValue(_metric) is { } metric ? CostMetric.Find(metric) : null;

    private PeriodRequest PeriodRequest(ParseResult parsed) => _ofModel.Read(parsed, parsed.GetRequiredValue(_costs), parsed.GetRequiredValue(_period)) with
    {
        Rules = parsed.GetValue(_rules),
        PeriodBasis = Basis(parsed),
        Metric = Metric(parsed),
        Format = Format(parsed.CommandResult),
        Decimals = parsed.GetValue(_decimals),
        SetAside = parsed.GetValue(_setAside),
        Output = parsed.GetValue(_output),
    };

    private ChargebackRequest Request(ParseResult parsed) => new()
    {
        Costs = parsed.GetRequiredValue(_costs),
        Rules = parsed.GetRequiredValue(_rules),
        Period = parsed.GetValue(_period) is { } month ? YearMonthPattern.Iso.Parse(month).Value : null,
        PeriodBasis = Basis(parsed),
        Metric = Metric(parsed),
        Format = Format(parsed.CommandResult),
        Decimals = parsed.GetValue(_decimals),
        Exact = parsed.GetValue(_exact),
        SetAside = parsed.GetValue(_setAside),
        Output = parsed.GetValue(_output),
    };
}
