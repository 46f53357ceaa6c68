using System.CommandLine;
using System.CommandLine.Parsing;
using OpModel.Files;

namespace OpModel.Tool.Charging;

/// <summary>The options of <c>opmodel chargeback</c> for the services of an organisation: those that mean something with <c>--model</c> alone.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "The organisation whose services are charged: files of it, folders of them, built assemblies.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _usage = new("--usage", "-u")
    {
        Description = "What was used: a CSV file date,consumer,service,quantity.",
        HelpName = "FILE",
    };

    private readonly Option<string> _method = new("--method")
    {
        Description = "How services are charged where the policy gives a provider no method of its own. [default: as the policy or the organisation says, else at-rates]",
        HelpName = string.Join('|', MethodWords.All),
    };

    private readonly Option<string> _policy = new("--policy", "-p")
    {
        Description = "How services and shared cost are charged: a YAML or JSON file.",
        HelpName = "FILE",
    };

    private readonly Option<string> _exchangeRates = new("--exchange-rates")
    {
        Description = "What currencies are worth: a CSV file from,to,period,rate,source,date. [default: those of the policy]",
        HelpName = "FILE",
    };

    private readonly Option<string> _explain = new("--explain")
    {
        Description = "Explain what a team or value stream is charged, in place of the statements; as text or markdown.",
        HelpName = "TEAM",
    };

    private readonly Option<string> _service = new("--service")
    {
        Description = "Explain one service, or another line of the statement, alone.",
        HelpName = "NAME",
    };

    private readonly Option<string> _whatIf = new("--what-if")
    {
        Description = "Compare with another policy, in place of the statements: who would pay more, who less.",
        HelpName = "POLICY",
    };

    public PeriodOptions() => _method.AcceptOnlyFromAmong([.. MethodWords.All]);

    /// <summary>Whether an organisation is given, whose services are to be charged.</summary>
    public bool IsAsked(SymbolResult result) => result.GetResult(_model) is { Implicit: false };

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Refuses options that say nothing together, or nothing without an organisation.</summary>
    public void RefuseContradictions(CommandResult result, StatementFormat format)
    {
        if (!IsAsked(result))
        {
            foreach (var option in All.Where(option => result.GetResult(option) is { Implicit: false }))
            {
                result.AddError($"{option.Name} needs --model; name the organisation whose services are charged.");
            }

            if (format is not (StatementFormat.Text or StatementFormat.Csv or StatementFormat.Json))
            {
                result.AddError($"--format {format.ToString().ToLowerInvariant()} needs --model; a bill alone is charged as text, csv or json.");
            }

            return;
        }

        if (result.GetValue(_explain) is null && result.GetValue(_service) is not null)
        {
            result.AddError("--service needs --explain; name the team whose charge is explained.");
        }

        if (result.GetValue(_explain) is not null && result.GetValue(_whatIf) is not null)
        {
            result.AddError("--explain and --what-if exclude each other; leave one of them out.");
        }
        else if (result.GetValue(_explain) is not null && format is not (StatementFormat.Text or StatementFormat.Markdown))
        {
            result.AddError("--explain is text or markdown; leave --format out, or give one of them.");
        }
        else if (result.GetValue(_whatIf) is not null && format != StatementFormat.Text)
        {
            result.AddError("--what-if is text; leave --format out.");
        }
    }

    /// <summary>Takes what was given; the rest is for the command to add.</summary>
    public PeriodRequest Read(ParseResult parsed, string costs, string period) => new()
    {
        Model = parsed.GetValue(_model)!,
        Costs = costs,
        Period = period,
        Usage = parsed.GetValue(_usage),
        Method = parsed.GetValue(_method) is { } word ? MethodWords.Find(word) : null,
        Policy = parsed.GetValue(_policy),
        ExchangeRates = parsed.GetValue(_exchangeRates),
        Explain = parsed.GetValue(_explain),
        Service = parsed.GetValue(_service),
        WhatIf = parsed.GetValue(_whatIf),
    };

    private IReadOnlyList<Option> All => [_model, _usage, _method, _policy, _exchangeRates, _explain, _service, _whatIf];
}
