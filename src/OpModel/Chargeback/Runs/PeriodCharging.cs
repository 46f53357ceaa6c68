using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Charges a period: finds what is named, works out the charges, rounds them and closes the books.</summary>
internal sealed class PeriodCharging
{
    private static readonly ExactAmount ThousandthOfUnit = ExactAmount.FromUnscaled(1, 3);

    private readonly ChargebackPolicy _policy;
    private readonly ChargebackInput _input;
    private readonly int _decimals;
    private readonly CancellationToken _cancellation;
    private readonly List<InputProblem> _problems = [];
    private readonly CostNodes _nodes;
    private readonly BookCurrency _books;

    private PeriodCharging(ChargebackPolicy policy, ChargebackInput input, int decimals, CancellationToken cancellation)
    {
        (_policy, _input, _decimals, _cancellation) = (policy, input, decimals, cancellation);
        _nodes = new(policy);
        _books = new(policy.Model.Currency, input.ExchangeRates, input.Period);
    }

    /// <summary>Charges a period, or tells all that is wrong with what it is charged from.</summary>
    public static (ChargebackRun? Run, IReadOnlyList<InputProblem> Problems) Charge(
        ChargebackPolicy policy, ChargebackInput input, int decimals, CancellationToken cancellation)
    {
        var charging = new PeriodCharging(policy, input, decimals, cancellation);
        var run = charging.Charge();
        return charging._problems.Count > 0 ? (null, [.. charging._problems.Distinct()]) : (run, []);
    }

    private ChargebackRun? Charge()
    {
        _problems.AddRange(_input.Costs.Problems);
        _problems.AddRange(_input.Usage.Problems);
        RefuseOtherBill();
        _cancellation.ThrowIfCancellationRequested();
        List<RecordProblem> costProblems = [];
        var costs = PeriodCosts.Read(_policy, _input, _nodes, _books, costProblems);
        _problems.AddRange(costProblems.Select(problem => new InputProblem(
            _input.Costs.Name, _input.Costs.LineOf(problem.Index), problem.Flaw.Column, problem.Flaw.Message)));
        if (ReadUse() is not { } use || _problems.Count > 0)
        {
            return null;
        }

        var rating = new UseRating(_policy.Charging, _input.Period, _books, _problems);
        _cancellation.ThrowIfCancellationRequested();
        var errorLimit = ThousandthOfUnit * ExactAmount.FromUnscaled(1, _policy.Model.Currency.MinorUnitDigits);
        var matrix = ChargeMatrixMaking.Make(
            _policy, _input.Period, _nodes, costs, use.Provided, rating, errorLimit, _problems, _cancellation);
        if (matrix is null || _problems.Count > 0)
        {
            return null;
        }

        _cancellation.ThrowIfCancellationRequested();
        return RunClosing.Close(_policy, _input, matrix, rating, _books, _decimals, _problems) is { } run
            ? run.LeftOut(costs.OfOtherDays, use.OfOtherDays)
            : null;
    }

    private PeriodUse? ReadUse()
    {
        var meaning = new UsageMeaning(_policy, _input.Usage);
        if (PeriodUse.Read(_policy, _input, _nodes, meaning) is not { } use)
        {
            _problems.AddRange(_input.Usage.FindProblems((consumer, service, day) => IsOfPeriod(day)
                ? meaning.Find(consumer, service, day, out _, out _)
                : null));
            return null;
        }

        HashSet<OfferedService> rated = [];
        foreach (var provided in use.Provided)
        {
            var method = _policy.Charging.MethodOf(provided.Provider.CostObject!.Team!);
            provided.Provider.Method = method;
            if (provided.IsRated(method))
            {
                rated.UnionWith(provided.Uses.Select(used => used.Service));
            }
            else
            {
                RefuseNegativeUse(provided);
            }
        }

        RefuseUnpriced(meaning, rated);
        return use;
    }

    private void RefuseUnpriced(UsageMeaning meaning, HashSet<OfferedService> rated)
    {
        foreach (var service in rated)
        {
            _problems.AddRange((_policy.Charging.RatesOf(service)?.Rates.Problems ?? []).Select(problem => new InputProblem("rates", null, null, problem.Message)));
        }

        var gaps = rated.Where(service => PriceGaps.IsIn(_policy.Charging, service, _input.Period)).ToHashSet();
        if (gaps.Count > 0)
        {
            _problems.AddRange(_input.Usage.FindProblems((consumer, service, day) =>
                IsOfPeriod(day) && meaning.Find(consumer, service, day, out _, out var found) is null && gaps.Contains(found!)
                    ? PriceGaps.Describe(_policy.Charging, found!, day)
                    : null));
        }
    }

    private void RefuseNegativeUse(ProviderUse provided)
    {
        foreach (var use in provided.Uses.Where(use => use.Quantity.Sign < 0))
        {
            var (column, message) = ProviderUse.DescribeNegative(use, _input.Period);
            _problems.Add(new(_input.Usage.Name, null, column, message));
        }
    }

    private void RefuseOtherBill()
    {
        if (_input.Bill is not { } bill)
        {
            return;
        }

        if (!_books.TryConvert(ExactAmount.Zero, bill.Currency, out _, out var missing))
        {
            _problems.Add(new(bill.Bill.Name, null, null, $"the bill is in {bill.Currency} and the books of {_policy.Model} are in {_books.Currency}: {missing}"));
        }

        foreach (var team in bill.Statements.Select(statement => statement.Consumer).Where(team => _policy.Model.FindTeam(team.Id) is null))
        {
            _problems.Add(new(bill.Bill.Name, null, null, $"the bill charges {team}, which is no team of {_policy.Model}; charge it by the same organisation."));
        }
    }

    private bool IsOfPeriod(LocalDate day) => _input.Period.Days.Contains(day);
}
