using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds the records of a period that cannot be charged, and takes them out of what is charged.</summary>
internal sealed class UnchargeableRecords
{
    private readonly ChargebackPolicy _policy;
    private readonly ChargebackInput _input;
    private readonly BookCurrency _books;
    private readonly UsageMeaning _meaning;

    private UnchargeableRecords(ChargebackPolicy policy, ChargebackInput input)
    {
        (_policy, _input) = (policy, input);
        _books = new(policy.Model.Currency, input.ExchangeRates, input.Period);
        _meaning = new(policy, input.Usage);
    }

    /// <summary>The input without the records that cannot be charged, which are then among those that were set aside.</summary>
    public static ChargebackInput SetAside(ChargebackPolicy policy, ChargebackInput input, CancellationToken cancellation)
    {
        var records = new UnchargeableRecords(policy, input);
        return input with { Costs = records.ChargeableCosts(), Usage = records.ChargeableUsage(cancellation) };
    }

    private CostRecords ChargeableCosts()
    {
        List<RecordProblem> problems = [];
        PeriodCosts.Read(_policy, _input, new(_policy), _books, problems);
        Dictionary<CostRecord, LineFlaw> flaws = new(ReferenceEqualityComparer.Instance);
        foreach (var (index, flaw) in problems)
        {
            flaws.TryAdd(_input.Costs[index], flaw);
        }

        return _input.Costs.Without(flaws.GetValueOrDefault);
    }

    private UsageRecords ChargeableUsage(CancellationToken cancellation)
    {
        var usage = _input.Usage.Without((consumer, service, day) =>
            IsOfPeriod(day) ? _meaning.Find(consumer, service, day, out _, out _) : null);

        // Where a provider is left with fewer services than it had, the rest of its use may be charged in another way, and lack something else.
        for (var before = default(UsageRecords); usage != before;)
        {
            cancellation.ThrowIfCancellationRequested();
            before = usage;
            usage = WithoutUnrated(usage);
        }

        return usage;
    }

    private UsageRecords WithoutUnrated(UsageRecords usage)
    {
        // What names nothing that there is has been taken out before.
        var use = PeriodUse.Read(_policy, _input with { Usage = usage }, new(_policy), _meaning)!;
        HashSet<OfferedService> withGap = [];
        Dictionary<(OfferedService, CostObject), LineFlaw> flaws = [];
        foreach (var provided in use.Provided)
        {
            if (provided.IsRated(_policy.Charging.MethodOf(provided.Provider.CostObject!.Team!)))
            {
                withGap.UnionWith(provided.Uses.Select(used => used.Service).Where(service => PriceGaps.IsIn(_policy.Charging, service, _input.Period)));
                AddMisfits(provided, flaws);
            }
            else
            {
                foreach (var negative in provided.Uses.Where(used => used.Quantity.Sign < 0))
                {
                    flaws.Add((negative.Service, negative.Consumer.CostObject!), ProviderUse.DescribeNegative(negative, _input.Period));
                }
            }
        }

        return withGap.Count + flaws.Count == 0 ? usage : usage.Without((consumer, service, day) =>
            !IsOfPeriod(day) || _meaning.Find(consumer, service, day, out var foundConsumer, out var foundService) is not null ? null
            : (withGap.Contains(foundService!) ? PriceGaps.Describe(_policy.Charging, foundService!, day) : null)
                ?? flaws.GetValueOrDefault((foundService!, foundConsumer!)));
    }

    /// <summary>Finds use whose price is in a unit or a currency that it cannot be brought to.</summary>
    private void AddMisfits(ProviderUse provided, Dictionary<(OfferedService, CostObject), LineFlaw> flaws)
    {
        foreach (var used in provided.Uses)
        {
            List<InputProblem> misfits = [];
            new UseRating(_policy.Charging, _input.Period, _books, misfits).ChargesOf(used);
            if (misfits is [var first, ..])
            {
                flaws.Add((used.Service, used.Consumer.CostObject!), new(UsageColumns.Service, $"{used.Service}: {first.Message}"));
            }
        }
    }

    private bool IsOfPeriod(LocalDate day) => _input.Period.Days.Contains(day);
}
