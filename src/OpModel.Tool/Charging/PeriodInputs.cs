using OneOf;
using OpModel.Chargeback;
using OpModel.Files;
using OpModel.Tool.Input;
using OpModel.Tool.Rules;

namespace OpModel.Tool.Charging;

/// <summary>All that a period is charged from, read. What is wrong with any of it is told at once.</summary>
internal sealed class PeriodInputs
{
    private readonly PeriodRequest _request;
    private readonly ToolConsole _console;
    private readonly GatheredProblems _problems = new();
    private ChargebackPolicyFile? _file;
    private ChargebackPolicyFile? _otherFile;
    private RulesFile? _rules;

    private PeriodInputs(PeriodRequest request, ToolConsole console) => (_request, _console) = (request, console);

    /// <summary>The files that are read besides those that the command line names: of the organisation, and of exchange rates that a policy names.</summary>
    public IReadOnlyList<string> NamedFiles { get; private set; } = [];

    /// <summary>The policy.</summary>
    public ChargebackPolicy Policy { get; private set; } = null!;

    /// <summary>The policy that is compared with it; nothing where none is.</summary>
    public ChargebackPolicy? OtherPolicy { get; private set; }

    /// <summary>What is charged, with the records set aside that cannot be.</summary>
    public ChargebackInput Input { get; private set; } = null!;

    /// <summary>Reads all inputs.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="setAside">Takes the lines of a bill that cannot be read; nothing where they are problems.</param>
    /// <param name="console">Where progress is told.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static OneOf<PeriodInputs, IReadOnlyList<InputProblem>> Read(
        PeriodRequest request, Func<Stream?> setAside, ToolConsole console, CancellationToken cancellation)
    {
        var inputs = new PeriodInputs(request, console);
        inputs.Read(setAside, cancellation);
        return inputs._problems.Any ? inputs.Problems() : inputs;
    }

    private void Read(Func<Stream?> setAside, CancellationToken cancellation)
    {
        var model = _problems.Take(ModelReading.Read(_request.Model));
        NamedFiles = model?.Input.Files ?? [];
        var options = new InputFileOptions { SetAsideBrokenLines = _request.SetAside is not null };
        var form = CostFile.FindForm(_request.Costs).Match(found => (CostFileForm?)found, problems => Refuse<CostFileForm>(problems));
        var costs = form is CostFileForm.Costs ? Taken(how => CostFile.Read(_request.Costs, how, cancellation), options) : null;
        RefuseRulesWithoutBill(form);
        var usage = _request.Usage is { } path ? Taken(how => UsageFile.Read(path, how, cancellation), options) : UsageRecords.From([]);
        var rates = _request.ExchangeRates is { } table ? _problems.Take(ExchangeRatesFile.Read(table, cancellationToken: cancellation)) : null;
        if (model is null || !ReadPolicies(model.Model, isBill: form is CostFileForm.Focus) || ReadPeriod() is not { } period)
        {
            return;
        }

        NamedFiles = [.. NamedFiles, .. new[] { _file?.ExchangeRatesPath, _otherFile?.ExchangeRatesPath }.OfType<string>()];
        var bill = form is CostFileForm.Focus && !_problems.Any
            ? _problems.Take(new PeriodBill(_request, _console).Charge(Policy, _rules, period, setAside(), cancellation))
            : null;
        if (usage is null || (form is CostFileForm.Costs && costs is null))
        {
            return;
        }

        Input = new ChargebackInput
        {
            Period = period,
            Costs = costs ?? CostRecords.From([]),
            Usage = usage,
            Bill = bill,
            ExchangeRates = rates ?? _file?.ExchangeRates ?? _otherFile?.ExchangeRates ?? ExchangeRates.Empty,
        };
        Input = _request.SetAside is null ? Input : Policy.SetAsideUnchargeable(Input, cancellation);
        if (_problems.Any)
        {
            // What is wrong with the lines that can be read is told with those that cannot.
            Policy.Charge(Input, null, cancellation).Switch(_ => { }, _problems.AddRange);
        }
    }

    private bool ReadPolicies(OperatingModel model, bool isBill)
    {
        _file = _request.Policy is { } path ? _problems.Take(ChargebackPolicyFile.Read(path, model)) : null;
        _otherFile = _request.WhatIf is { } other ? _problems.Take(ChargebackPolicyFile.Read(other, model)) : null;
        if (isBill)
        {
            new PeriodBill(_request, _console).ReadRules(model).Switch(rules => _rules = rules, _problems.AddRange);
        }

        if (_problems.Any && ((_request.Policy is not null && _file is null) || (_request.WhatIf is not null && _otherFile is null)))
        {
            return false;
        }

        Policy = Build(_file?.Policy.ToBuilder() ?? ChargebackPolicy.For(model), isBill, _request.Method)!;
        OtherPolicy = _otherFile is null ? null : Build(_otherFile.Policy.ToBuilder(), isBill, method: null);
        return Policy is not null;
    }

    private ChargebackPolicy? Build(ChargebackPolicyBuilder policy, bool isBill, ChargingMethod? method)
    {
        policy = isBill ? PeriodBill.AddPlacement(policy, _rules) : policy;
        policy = method is null ? policy : policy.ChargeServices(method);
        return policy.Build().Match(
            built => built,
            problems =>
            {
                _problems.AddRange(problems.Select(problem => new InputProblem("policy", null, null, problem.ToString())));
                return (ChargebackPolicy?)null;
            });
    }

    private ReportingPeriod? ReadPeriod()
    {
        if (ReportingPeriod.TryParse(_request.Period, out var period) || (_file?.TryParsePeriod(_request.Period, out period) ?? false))
        {
            return period;
        }

        _problems.Add(new("--period", null, null, _file?.Calendar is null
            ? $"\"{_request.Period}\" is no period; write a month such as 2026-10 or days such as 2026-10-01/2026-10-14. A fiscal period needs a policy with a fiscal-calendar."
            : $"\"{_request.Period}\" is no period; write a month such as 2026-10, or a period of the fiscal calendar such as FY2027-P01."));
        return null;
    }

    private void RefuseRulesWithoutBill(CostFileForm? form)
    {
        if (form is CostFileForm.Costs && _request.Rules is { } rules)
        {
            _problems.Add(new(rules, null, null, $"rules place the lines of a FOCUS bill, and {_request.Costs} has none; leave --rules away, or give a bill."));
        }
    }

    /// <summary>Reads a file; where lines of it are broken, once more without them.</summary>
    private T? Taken<T>(Func<InputFileOptions, OneOf<T, IReadOnlyList<InputProblem>>> read, InputFileOptions options)
        where T : class
        => _problems.Take(read(options)) ?? read(options with { SetAsideBrokenLines = true }).Match(rest => rest, _ => (T?)null);

    /// <summary>All that is wrong, file by file and line by line.</summary>
    private List<InputProblem> Problems() =>
    [
        .. _problems.All.GroupBy(problem => problem.Source).SelectMany(file => file.OrderBy(problem => problem.Line ?? long.MaxValue)),
    ];

    private T? Refuse<T>(IReadOnlyList<InputProblem> problems)
        where T : struct
    {
        _problems.AddRange(problems);
        return null;
    }
}
