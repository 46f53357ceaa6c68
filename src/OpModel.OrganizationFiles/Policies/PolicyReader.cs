using OneOf;
using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>One reading of one policy file.</summary>
internal sealed class PolicyReader
{
    private const string Method = "method";
    private const string Methods = "methods";
    private const string Order = "step-down-order";
    private const string Pools = "shared-pools";
    private const string DualRates = "dual-rates";
    private const string Card = "rate-card";
    private const string Subsidies = "subsidies";
    private const string Currencies = "statement-currencies";
    private const string Successors = "successors";
    private const string Exchange = "exchange-rates";
    private const string Calendar = "fiscal-calendar";

    private readonly string _path;
    private readonly OperatingModel _model;
    private readonly YamlProblems _problems = new();
    private readonly PolicyFields _fields;
    private readonly List<PolicyEntry> _entries = [];

    public PolicyReader(string path, OperatingModel model)
    {
        (_path, _model) = (path, model);
        _fields = new(_problems);
    }

    public OneOf<ChargebackPolicyFile, IReadOnlyList<InputProblem>> Read(YamlNode root)
    {
        if (_problems.Map(root, "the policy file") is not { } file)
        {
            return (InputProblem[])[.. Placed()];
        }

        _problems.RefuseOtherKeys(file, "a policy file", Method, Methods, Order, Pools, DualRates, Card, Subsidies, Currencies, Successors, Exchange, Calendar);
        ReadMethods(file);
        ReadPools(file[Pools]);
        ReadDualRates(file[DualRates]);
        ReadCard(file[Card]);
        ReadSubsidies(file[Subsidies]);
        ReadCurrencies(file[Currencies]);
        ReadSuccessors(file[Successors]);
        var exchange = new ExchangeRatesReader(_fields, _path);
        var rates = file[Exchange] is { } stated ? exchange.Read(stated) : null;
        var calendar = file[Calendar] is { } fiscal ? new FiscalCalendarReader(_fields).Read(fiscal) : null;
        var policy = Build(file);
        return policy is not null && _problems.Found.Count == 0 && exchange.FileProblems.Count == 0
            ? new ChargebackPolicyFile(policy, rates, calendar) { ExchangeRatesPath = exchange.NamedFile }
            : (InputProblem[])[.. Placed(), .. exchange.FileProblems];
    }

    private void ReadMethods(YamlMap file)
    {
        if (file[Method] is { } node && ReadMethod(node, Method) is { } method)
        {
            Say(node, node, policy => policy.ChargeServices(method));
        }

        foreach (var (provider, value) in EntriesOf(file[Methods], Methods))
        {
            if (ReadMethod(value, $"the method of {provider.Text}") is { } own)
            {
                Say(provider.ToNode(), value, policy => policy.ChargeServicesOf(provider.Text, own));
            }
        }

        if (file[Order] is { } order && _problems.Texts(order, Order) is { Count: > 0 } providers)
        {
            Say(order, order, policy => policy.StepDownInOrder(providers));
        }
    }

    private ChargingMethod? ReadMethod(YamlNode node, string what) =>
        _fields.Word(node, what, MethodWords.All) is { } word ? MethodWords.Find(word) : null;

    private void ReadPools(YamlNode? node)
    {
        var reader = new SplitReader(_fields);
        foreach (var (name, value) in EntriesOf(node, Pools))
        {
            if (reader.Read(value, $"the shared pool {name.Text}") is { } split)
            {
                Say(name.ToNode(), value, policy => policy.SharePool(name.Text, split));
            }
        }
    }

    private void ReadDualRates(YamlNode? node)
    {
        foreach (var (provider, value) in EntriesOf(node, DualRates))
        {
            var what = $"the dual rate of {provider.Text}";
            if (_problems.Map(value, what) is not { } map)
            {
                continue;
            }

            _problems.RefuseOtherKeys(map, what, "fixed-percent", "capacity");
            var percent = _fields.Percent(_fields.Needed(map, what, "fixed-percent", "write how much of the cost goes by capacity, such as 40."), $"the fixed-percent of {provider.Text}");
            var capacity = _fields.Needed(map, what, "capacity", "write what each consumer budgeted for, such as { Checkout: 100 }.");
            var amounts = ReadAmounts(capacity, $"the capacity of {provider.Text}");
            if (percent is { } fixedPercent && capacity is not null)
            {
                Say(provider.ToNode(), value, policy => policy.ChargeByDualRate(provider.Text, fixedPercent, amounts));
            }
        }
    }

    private Dictionary<string, decimal> ReadAmounts(YamlNode? node, string what)
    {
        Dictionary<string, decimal> amounts = [];
        foreach (var (name, value) in EntriesOf(node, what))
        {
            if (_fields.Number(value, $"{what} for {name.Text}") is { } amount)
            {
                amounts[name.Text] = amount;
            }
        }

        return amounts;
    }

    private void ReadCard(YamlNode? node)
    {
        if (node is not null && new RateCardReader(_fields, _model.Currency).Read(node) is { } card)
        {
            Say(node, node, policy => policy.WithRates(card));
        }
    }

    private void ReadSubsidies(YamlNode? node)
    {
        foreach (var (service, value) in EntriesOf(node, Subsidies))
        {
            var what = $"the subsidy of {service.Text}";
            var map = value as YamlMap;
            if (map is not null)
            {
                _problems.RefuseOtherKeys(map, what, "percent", "bearer");
            }

            var percent = _fields.Percent(map is null ? value : _fields.Needed(map, what, "percent", "write how much of each charge is borne, such as 25."), what);
            var bearer = _fields.Text(map?["bearer"], $"the bearer of {what}");
            if (percent is { } part)
            {
                Say(service.ToNode(), value, policy => policy.Subsidize(service.Text, part, bearer));
            }
        }
    }

    private void ReadCurrencies(YamlNode? node)
    {
        foreach (var (consumer, value) in EntriesOf(node, Currencies))
        {
            if (_fields.CurrencyOf(value, $"the currency of {consumer.Text}") is { } currency)
            {
                Say(consumer.ToNode(), value, policy => policy.StateIn(consumer.Text, currency));
            }
        }
    }

    private void ReadSuccessors(YamlNode? node)
    {
        foreach (var (former, value) in EntriesOf(node, Successors))
        {
            if (_fields.Text(value, $"the successor of {former.Text}") is { } successor)
            {
                Say(former.ToNode(), value, policy => policy.Succeed(former.Text, successor));
            }
        }
    }

    private IReadOnlyList<YamlEntry> EntriesOf(YamlNode? node, string what) => node is null ? [] : _fields.Entries(node, what);

    private void Say(YamlNode key, YamlNode value, Action<ChargebackPolicyBuilder> say) => _entries.Add(new(key, value, say));

    /// <summary>Builds the policy. What it finds wrong has no place, so each entry is tried by itself to see which of them it is about.</summary>
    private ChargebackPolicy? Build(YamlMap file)
    {
        if (BuildOf(_entries).TryPickT0(out var policy, out var found))
        {
            return policy;
        }

        // A file that cannot be read in parts has problems enough; that nothing is left of it is none of its own.
        var untold = found.Where(problem => problem.Part is not null || _entries.Count > 0 || _problems.Found.Count == 0).Select(problem => problem.Message).ToHashSet();
        List<PolicyEntry> open = [.. _entries];
        foreach (var entry in open.Where(_ => untold.Count > 0 && !_problems.IsFull))
        {
            foreach (var message in BuildOf([entry]).Match(_ => [], alone => alone.Select(problem => problem.Message).Where(untold.Contains)).ToList())
            {
                _problems.Add(entry.PlaceOf(message), message);
                untold.Remove(message);
            }
        }

        foreach (var message in found.Select(problem => problem.Message).Where(untold.Remove))
        {
            _problems.Add(file, message);
        }

        return null;
    }

    private OneOf<ChargebackPolicy, IReadOnlyList<PolicyProblem>> BuildOf(IReadOnlyList<PolicyEntry> entries)
    {
        var builder = ChargebackPolicy.For(_model);
        foreach (var entry in entries)
        {
            entry.Say(builder);
        }

        return builder.Build();
    }

    private IEnumerable<InputProblem> Placed() =>
        _problems.Found.OrderBy(problem => problem.Place.Start).Select(problem => TextInput.Named(_path, problem));
}
