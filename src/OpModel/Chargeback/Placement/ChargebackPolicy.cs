using OneOf;

namespace OpModel.Chargeback;

/// <summary>How cost reaches the teams and value streams of an organisation: where the lines of a bill go, how services are charged, how shared cost is split.</summary>
/// <remarks>Immutable and safe to share between threads; one policy serves any number of bills and periods.</remarks>
public sealed class ChargebackPolicy
{
    private readonly ChargebackPolicyBuilder _builder;

    internal ChargebackPolicy(
        ChargebackPolicyBuilder builder,
        OperatingModel model,
        IReadOnlyList<PlacementRule> rules,
        Split? split,
        IReadOnlyList<(Team Team, decimal Percent)> shares,
        CostObjects costObjects,
        ServiceCatalogue services,
        ServiceCharging charging)
    {
        (_builder, Model, Rules, Split, Shares) = (builder, model, rules, split, shares);
        (CostObjects, Services, Charging) = (costObjects, services, charging);
    }

    /// <summary>The organisation whose teams are charged.</summary>
    public OperatingModel Model { get; }

    /// <summary>The placement rules, in the order in which they are tried.</summary>
    public IReadOnlyList<PlacementRule> Rules { get; }

    /// <summary>How shared cost is split; nothing where cost that no rule places stays unplaced.</summary>
    public Split? Split { get; }

    /// <summary>The columns of a bill that the rules look at: what a reader needs to hold.</summary>
    public IReadOnlyCollection<string> Columns =>
        [.. Rules.SelectMany(rule => rule.Conditions).Select(condition => condition.Column.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Who takes part in the split of shared cost, with the fixed share in percent or 1 where there are no fixed shares.</summary>
    internal IReadOnlyList<(Team Team, decimal Percent)> Shares { get; }

    /// <summary>Whom cost can be charged to: the teams in the order of the model, then the value streams.</summary>
    internal CostObjects CostObjects { get; }

    /// <summary>The services that teams offer.</summary>
    internal ServiceCatalogue Services { get; }

    /// <summary>How services are charged.</summary>
    internal ServiceCharging Charging { get; }

    /// <summary>Begins a policy.</summary>
    /// <param name="model">The organisation whose teams are charged.</param>
    /// <returns>The policy without a rule.</returns>
    public static ChargebackPolicyBuilder For(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model);
    }

    /// <summary>Begins another policy from this one.</summary>
    /// <returns>All that this policy says, to be added to.</returns>
    public ChargebackPolicyBuilder ToBuilder() => _builder.Copy();

    /// <summary>Charges a bill: places every line, splits what is shared, rounds once, to the minor unit of the bill's currency.</summary>
    /// <param name="bill">The bill.</param>
    /// <returns>The run with its statements, or what the bill lacks.</returns>
    public OneOf<BillRun, IReadOnlyList<InputProblem>> Charge(CostBill bill) => Charge(bill, RoundingGrain.MinorUnit);

    /// <summary>Charges a bill: places every line, splits what is shared, rounds once.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="grain">To what figures are rounded.</param>
    /// <returns>The run with its statements, or what the bill lacks.</returns>
    public OneOf<BillRun, IReadOnlyList<InputProblem>> Charge(CostBill bill, RoundingGrain grain)
    {
        ArgumentNullException.ThrowIfNull(bill);
        List<InputProblem> problems = [];
        var placement = BillPlacement.Create(this, bill, problems);
        if (problems.Count > 0)
        {
            return problems;
        }

        return BillClosing.Close(this, bill, placement, PlacedCost.Charge(bill, placement), grain, problems) is { } run ? run : problems;
    }

    /// <summary>Charges a period: what was spent reaches those who used what it was spent on. Figures are rounded to the minor unit of the books' currency.</summary>
    /// <param name="input">What was spent and used.</param>
    /// <returns>The run, or everything that keeps its input from being charged; then nothing is charged at all.</returns>
    public OneOf<ChargebackRun, IReadOnlyList<InputProblem>> Charge(ChargebackInput input) => Charge(input, null, CancellationToken.None);

    /// <summary>Charges a period: what was spent reaches those who used what it was spent on.</summary>
    /// <param name="input">What was spent and used.</param>
    /// <param name="decimals">How many decimals figures are rounded to, from 0 to 28; nothing for those of the minor unit of the books' currency.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The run, or everything that keeps its input from being charged; then nothing is charged at all.</returns>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    public OneOf<ChargebackRun, IReadOnlyList<InputProblem>> Charge(ChargebackInput input, int? decimals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals ?? 0, nameof(decimals));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals ?? 0, 28, nameof(decimals));
        var telemetry = RunTelemetry.Start(this, input);
        try
        {
            var (run, problems) = PeriodCharging.Charge(this, input, decimals ?? Model.Currency.MinorUnitDigits, cancellationToken);
            telemetry.End(run, problems.Count);
            return run is null ? OneOf<ChargebackRun, IReadOnlyList<InputProblem>>.FromT1(problems) : run;
        }
        catch (Exception exception)
        {
            telemetry.End(exception);
            throw;
        }
    }

    /// <summary>
    /// Sets records aside that cannot be charged, so that the rest can: a consumer, service or provider that there is not, use before a service
    /// was offered or on days without a price, a currency without a rate, more corrected than used.
    /// </summary>
    /// <param name="input">What was spent and used.</param>
    /// <param name="cancellationToken">Ends the looking early.</param>
    /// <returns>The input without them. They are among <see cref="CostRecords.SetAside"/> and <see cref="UsageRecords.SetAside"/> of its records, each with what is wrong with it.</returns>
    /// <remarks>What is wrong with anything else than a record, such as a bill in another currency, stays, and is told when it is charged.</remarks>
    /// <exception cref="OperationCanceledException">The looking was ended early.</exception>
    /// <example><code>var run = policy.Charge(policy.SetAsideUnchargeable(input));</code></example>
    public ChargebackInput SetAsideUnchargeable(ChargebackInput input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return UnchargeableRecords.SetAside(this, input, cancellationToken);
    }
}
