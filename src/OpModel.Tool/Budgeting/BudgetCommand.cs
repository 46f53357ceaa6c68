using System.CommandLine;
using System.CommandLine.Parsing;
using OpModel.Organization;
using OpModel.Tool.Input;

namespace OpModel.Tool.Budgeting;

/// <summary>The command <c>opmodel budget</c>: its options and its help.</summary>
internal sealed class BudgetCommand
{
    private const string HelpText = """
        Examples:
          Allocate a plan and read who gets what, and why:
            opmodel budget --model organisation.yaml --plan budget.yaml

          Look at it before the revisions of the summer, or see what they changed:
            opmodel budget --model organisation.yaml --plan budget.yaml --as-of 2026-06-30
            opmodel budget --model organisation.yaml --plan budget.yaml --compare-as-of 2026-06-30

          See which tranches are released by what was measured up to a day:
            opmodel budget --model organisation.yaml --plan budget.yaml --readings readings.csv --as-of 2026-09-30

          Compare it with the plan of last year, for a spreadsheet:
            opmodel budget --model organisation.yaml --plan budget-2027.yaml --compare budget-2026.yaml --format csv --output budget.csv

          Take the budgets and the funding that the organisation states for the plan:
            opmodel budget --model organisation.yaml --period 2026-01-01/2026-12-31

        A plan has envelopes, and each of them lines:
          period: 2026
          envelopes:
            - name: Products
              amount: 1000000 EUR
              reserve: 5 %
              lines:
                - { team: Checkout, amount: 400000 EUR }
                - { team: Search, weight: 2, floor: 100000 EUR, cap: 300000 EUR }
                - team: Marketplace
                  weight: 1
                  tranches: [{ share: 60 % }, { when: NPS >= 30, from: 2026-07-01 }]

        Exit codes:
          0    allocated
          1    allocated, with findings: a team that is funded twice, or is no team to be funded
          2    not allocated: the command line or an input is wrong, or bounds cannot be kept; nothing was written

        All keys of a plan: docs/formats.md
        """;

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "The organisation whose teams are funded: files of it, folders of them, built assemblies.",
        HelpName = "FILE",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _plan = new("--plan", "-p")
    {
        Description = "The budget plan: a YAML or JSON file. [default: the budgets that the organisation states, for --period]",
        HelpName = "FILE",
    };

    private readonly Option<string> _period = new("--period")
    {
        Description = "Without --plan, the days that the budgets are for: a month, or FIRST-DAY/LAST-DAY.",
        HelpName = "PERIOD",
    };

    private readonly Option<IsoDate?> _asOf = DayText.Option("--as-of", "The plan as it stands on this day, without later revisions. [default: the last day of the period]");

    private readonly Option<string> _readings = new("--readings")
    {
        Description = "Values of the measures that tranches wait for: a CSV file date,subject,measure,value, read up to the day of --as-of.",
        HelpName = "FILE",
    };

    private readonly Option<string> _compare = new("--compare")
    {
        Description = "Tell line by line what is different from this plan.",
        HelpName = "FILE",
    };

    private readonly Option<IsoDate?> _compareAsOf = DayText.Option("--compare-as-of", "The plan to compare with as it stands on this day; without --compare, the plan itself.");

    private readonly FormatOptions<ReportFormat> _format = new();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the result to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new BudgetCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("budget", "Allocates the money of a period to teams: amounts, shares, weights, floors and caps, to the minor unit, with the reason of each figure.")
        {
            _model, _plan, _period, _asOf, _readings, _compare, _compareAsOf, _output,
        };
        _format.AddTo(command);
        HelpWithText.Add(command, HelpText);
        command.Validators.Add(RefuseContradictions);
        command.SetAction(parsed => new BudgetAllocator(Request(parsed), console).Run());
        return command;
    }

    private void RefuseContradictions(CommandResult result)
    {
        // An option that is given twice is told by the parser, and has no value to look at.
        if (result.Children.OfType<OptionResult>().Any(option => option.IdentifierTokenCount > option.Option.Arity.MaximumNumberOfValues))
        {
            return;
        }

        var period = result.GetValue(_period);
        if (result.GetValue(_plan) is null == period is null)
        {
            result.AddError(period is null
                ? "there is no plan; name its file by --plan, or by --period the days that the budgets of the organisation are for."
                : "a plan states its own period; leave --period out.");
        }
        else if (period is not null && !ReportingPeriod.TryParse(period, out _))
        {
            result.AddError($"--period: {ReportingPeriod.DescribeUnknown(period)}");
        }
    }

    private BudgetRequest Request(ParseResult parsed) => new()
    {
        Model = parsed.GetRequiredValue(_model),
        Plan = parsed.GetValue(_plan),
        Period = parsed.GetValue(_period) is { } period ? ReportingPeriod.Parse(period) : null,
        AsOf = parsed.GetValue(_asOf).ToLocalDate(),
        Readings = parsed.GetValue(_readings),
        Compare = parsed.GetValue(_compare),
        CompareAsOf = parsed.GetValue(_compareAsOf).ToLocalDate(),
        Format = _format.Read(parsed),
        Output = parsed.GetValue(_output),
    };
}
