using OneOf;
using OpModel.Chargeback;

namespace OpModel.Accounting;

/// <summary>Makes profit and loss: places each figure of each run with value streams and cost centres, then adds up and proves that both agree.</summary>
internal sealed class ProfitAndLossMaking
{
    private readonly ProfitAndLossInput _input;
    private readonly OperatingModel _model;
    private readonly Currency _currency;
    private readonly int _decimals;
    private readonly StreamPlacing _placing;
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<string, StreamSums> _streams;
    private readonly StreamSums _outside;
    private readonly CostCentreSums _centres;

    private ProfitAndLossMaking(ProfitAndLossInput input)
    {
        _input = input;
        _model = input.Runs[0].Policy.Model;
        _currency = input.Runs[0].Currency;
        _decimals = input.Runs.Max(run => run.Decimals);
        _placing = new(_model, input.Shares, _problems);
        _streams = _model.ValueStreams.ToDictionary(stream => stream.Id, stream => new StreamSums(stream, _currency));
        _outside = new(stream: null, _currency);
        _centres = new(_model, _currency);
    }

    public static OneOf<ProfitAndLoss, IReadOnlyList<InputProblem>> Make(ProfitAndLossInput input)
    {
        if (input.Runs.Count == 0)
        {
            throw new ArgumentException("There is no run; charge a period first.", nameof(input));
        }

        if (input.Runs.Any(run => run.Policy.Model.Name != input.Runs[0].Policy.Model.Name || run.Currency != input.Runs[0].Currency))
        {
            throw new ArgumentException("The runs are of several organisations, or of several currencies.", nameof(input));
        }

        return new ProfitAndLossMaking(input).Make();
    }

    private OneOf<ProfitAndLoss, IReadOnlyList<InputProblem>> Make()
    {
        foreach (var (earlier, later) in _input.Runs.Zip(_input.Runs.Skip(1)).Where(pair => pair.Second.Period.Days.Start <= pair.First.Period.Days.End))
        {
            _problems.Add(new("runs", null, null, $"{later.Period} does not begin after {earlier.Period}; give each day once, in the order of time."));
        }

        IReadOnlyList<ReportingPeriod> periods = [.. _input.Runs.Select(run => run.Period)];
        var ofOtherDays = RevenuePlacing.Place(_input.Revenue, periods, _placing, _streams, _currency, _problems);
        if (_problems.Count > 0)
        {
            return OneOf<ProfitAndLoss, IReadOnlyList<InputProblem>>.FromT1(_problems);
        }

        foreach (var run in _input.Runs)
        {
            Place(run);
        }

        var made = new ProfitAndLoss
        {
            Model = _model,
            Periods = periods,
            Decimals = _decimals,
            Streams = [.. _model.ValueStreams.Select(stream => _streams[stream.Id].ToAccount(periods))],
            Outside = _outside.ToAccount(periods),
            CostCentres = _centres.ToRows(),
            Market = InternalMarket.Of(_input.Runs),
            Spent = _input.Runs.Aggregate(Money.Zero(_currency), (sum, run) => sum + run.CostIn.Rounded),
            RevenueOfOtherDays = ofOtherDays,
            Input = _input,
        };
        Prove(made);
        return made;
    }

    private void Place(ChargebackRun run)
    {
        foreach (var node in run.Matrix.Nodes.All)
        {
            _centres.Spend(node, run.Period, run.Books.OwnCostOf(node).Rounded);
        }

        foreach (var statement in run.Statements)
        {
            var place = _placing.Of(statement.Consumer, run.Period.Days);
            foreach (var line in statement.Lines)
            {
                var kind = line.Kind == ChargeKind.SharedCost ? StreamCostKind.SharedCost : StreamCostKind.Service;
                var name = line.Kind == ChargeKind.Use ? $"{line.Service} of {line.Cell.Row.ChargedBy}" : line.Service;
                var cost = new StreamCost(kind, name, line.Amount.Rounded) { Unit = line.Unit, ExactQuantity = line.Cell.Use?.Quantity };
                Place(run, place, line.Cell.Row.Source, cost, outside: statement.Consumer.Name);
            }
        }

        PassOn(run);
        for (var index = 0; index < run.Matrix.Retained.Count; index++)
        {
            var (owner, reason, _) = run.Matrix.Retained[index];
            var place = owner?.CostObject is { } costObject ? _placing.Of(costObject, run.Period.Days) : StreamPlace.Outside(reason);
            Place(run, place, owner, new(StreamCostKind.Team, owner?.CostObject?.Name ?? reason, run.Books.RetainedAt(index).Rounded), outside: owner?.CostObject?.Name ?? "no team");
        }

        for (var index = 0; index < run.Matrix.Unplaced.Count; index++)
        {
            var (source, reason, _) = run.Matrix.Unplaced[index];
            Place(run, StreamPlace.Outside(reason), source, new(StreamCostKind.Team, reason, run.Books.UnplacedAt(index).Rounded), outside: "unplaced");
        }
    }

    /// <summary>What goes from one cost centre to another that passes it on in its turn.</summary>
    private void PassOn(ChargebackRun run)
    {
        foreach (var cell in run.Matrix.Cells.Where(cell => cell.Target.PassesOn))
        {
            _centres.PassOn(cell.Row.Source, cell.Target, run.Period, run.Books.Of(cell).Rounded);
        }
    }

    private void Place(ChargebackRun run, StreamPlace place, CostNode? source, StreamCost cost, string outside)
    {
        if (cost.Amount.Amount == 0 && cost.ExactQuantity is null)
        {
            return;
        }

        foreach (var (stream, part, quantity) in place.Split(cost.Amount, cost.ExactQuantity, run.Decimals))
        {
            if (part.Amount != 0)
            {
                _centres.Bear(source, run.Period, stream, part);
            }

            if (stream is not null)
            {
                _streams[stream.Id].Spend(run.Period, cost with { Amount = part, ExactQuantity = quantity });
            }
            else if (part.Amount != 0)
            {
                _outside.Spend(run.Period, new(StreamCostKind.Outside, outside, part, place.Reason));
            }
        }
    }

    private static void Prove(ProfitAndLoss made)
    {
        var borne = made.Streams.Append(made.Outside).Aggregate(Money.Zero(made.Currency), (sum, account) => sum + account.Cost);
        var spent = made.CostCentres.Aggregate(Money.Zero(made.Currency), (sum, centre) => sum + centre.Spent);
        var chargedIn = made.CostCentres.Aggregate(Money.Zero(made.Currency), (sum, centre) => sum + centre.ChargedIn);
        var chargedOn = made.CostCentres.Aggregate(Money.Zero(made.Currency), (sum, centre) => sum + centre.ChargedOn);
        if (borne != made.Spent || spent != made.Spent || chargedIn != chargedOn || made.CostCentres.Any(centre => !Balances(centre)))
        {
            throw new InvalidOperationException(
                $"The accounts of {made.Model.Name} do not reconcile: {made.Spent} was spent, {spent} by cost centres; {borne} is borne. This is a defect of the library.");
        }
    }

    private static bool Balances(CostCentre centre) =>
        centre.Spent + centre.ChargedIn == centre.ToStreams.Aggregate(centre.Outside + centre.ChargedOn, (sum, part) => sum + part);
}
