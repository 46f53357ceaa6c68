using NodaTime;
using OneOf;

namespace OpModel.Chargeback;

/// <summary>A period, charged: a statement for everybody who is charged, an account for everybody who charges, and the proof that it all adds up.</summary>
/// <remarks>
/// Before rounding and after it, <see cref="CostIn"/> is <see cref="Charged"/> + <see cref="Retained"/> + <see cref="Unplaced"/>. A run that
/// did not close would be no run: making one checks both. Who passes all cost on has no statement but an account, so that nothing is charged twice.
/// </remarks>
public sealed class ChargebackRun
{
    internal ChargebackRun(ChargebackPolicy policy, ChargebackInput input, ChargeMatrix matrix, RoundedBooks books) =>
        (Policy, Input, Matrix, Books) = (policy, input, matrix, books);

    /// <summary>The policy by which the period was charged.</summary>
    public ChargebackPolicy Policy { get; }

    /// <summary>What it was charged from.</summary>
    public ChargebackInput Input { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period => Input.Period;

    /// <summary>The currency of the books and of all figures.</summary>
    public Currency Currency => Policy.Model.Currency;

    /// <summary>How many decimals the rounded figures have.</summary>
    public required int Decimals { get; init; }

    /// <summary>All that was spent.</summary>
    public required Figure CostIn { get; init; }

    /// <summary>The sum of all statements.</summary>
    public required Figure Charged { get; init; }

    /// <summary>What stays with its owners: the own cost of those who offer nothing, and what providers at rates do not recover.</summary>
    public required Figure Retained { get; init; }

    /// <summary>What has nobody to go to.</summary>
    public required Figure Unplaced { get; init; }

    /// <summary>One statement for each team and value stream that is charged, in the order of the model.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>One account for each team whose services are used, in the order of the model, and then for each shared pool.</summary>
    public required IReadOnlyList<ProviderAccount> Providers { get; init; }

    /// <summary>What stays with its owners, by owner and reason.</summary>
    public required IReadOnlyList<LeftCost> RetainedCost { get; init; }

    /// <summary>What has nobody to go to, by reason.</summary>
    public required IReadOnlyList<LeftCost> UnplacedCost { get; init; }

    /// <summary>How many cost records are of other days than the period's, and were left out.</summary>
    public int CostsOfOtherDays { get; private set; }

    /// <summary>How many usage records are of other days than the period's, and were left out.</summary>
    public long UsageOfOtherDays { get; private set; }

    /// <summary>All charges, exact.</summary>
    internal ChargeMatrix Matrix { get; }

    /// <summary>All charges, rounded.</summary>
    internal RoundedBooks Books { get; }

    /// <summary>Finds a statement.</summary>
    /// <param name="consumer">The id or name of a team or value stream.</param>
    /// <returns>The statement; nothing where nobody of that name is charged.</returns>
    public Statement? FindStatement(string consumer)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        return Policy.CostObjects.TryFind(consumer, out var found) ? Statements.FirstOrDefault(statement => statement.Consumer == found) : null;
    }

    /// <summary>Explains a statement.</summary>
    /// <param name="consumer">The id or name of a team or value stream.</param>
    /// <returns>The tree from the figures down to records of use and cost; nothing where the consumer is not charged.</returns>
    public Explanation? Explain(string consumer) =>
        FindStatement(consumer) is { } statement ? RunExplanation.Of(this, statement, _ => true) : null;

    /// <summary>Explains what a consumer is charged for one service.</summary>
    /// <param name="consumer">The id or name of a team or value stream.</param>
    /// <param name="service">The name of the service, of a shared pool, or what else a line is for.</param>
    /// <returns>The tree from the figures down to records of use and cost; nothing where the consumer is not charged for it.</returns>
    public Explanation? Explain(string consumer, string service)
    {
        ArgumentNullException.ThrowIfNull(service);
        bool IsSought(StatementLine line) => string.Equals(line.Service, service.Trim(), StringComparison.OrdinalIgnoreCase);
        return FindStatement(consumer) is { } statement && statement.Lines.Any(IsSought) ? RunExplanation.Of(this, statement, IsSought) : null;
    }

    /// <summary>Explains the statement of a team.</summary>
    /// <param name="consumer">The team.</param>
    /// <returns>The tree from the figures down to records of use and cost; nothing where the team is not charged.</returns>
    public Explanation? Explain(Team consumer)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        return Explain(consumer.Id);
    }

    /// <summary>Explains what a team is charged for one service.</summary>
    /// <param name="consumer">The team.</param>
    /// <param name="service">The service.</param>
    /// <returns>The tree from the figures down to records of use and cost; nothing where the team is not charged for it.</returns>
    public Explanation? Explain(Team consumer, Service service)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        ArgumentNullException.ThrowIfNull(service);
        bool IsSought(StatementLine line) => line.Provider?.Id == service.Provider.Id && line.Service == service.Name;
        return FindStatement(consumer.Id) is { } statement && statement.Lines.Any(IsSought) ? RunExplanation.Of(this, statement, IsSought) : null;
    }

    /// <summary>Charges the same period by another policy, which may be of a changed organisation, and compares.</summary>
    /// <param name="policy">The other policy; its books are in the same currency.</param>
    /// <returns>Who would pay more and who less; or what keeps the period from being charged so.</returns>
    /// <exception cref="ArgumentException">The books of the other policy are in another currency.</exception>
    public OneOf<ChargebackComparison, IReadOnlyList<InputProblem>> WhatIf(ChargebackPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Model.Currency != Currency)
        {
            throw new ArgumentException($"The books are in {Currency}, and those of the other policy in {policy.Model.Currency}.", nameof(policy));
        }

        return policy.Charge(Input, Decimals, CancellationToken.None).Match<OneOf<ChargebackComparison, IReadOnlyList<InputProblem>>>(
            run => new ChargebackComparison(this, run),
            problems => OneOf<ChargebackComparison, IReadOnlyList<InputProblem>>.FromT1(problems));
    }

    /// <summary>Charges what was spent and used instead by the same policy, and compares.</summary>
    /// <param name="input">What would be spent and used.</param>
    /// <returns>Who would pay more and who less; or what keeps the input from being charged.</returns>
    public OneOf<ChargebackComparison, IReadOnlyList<InputProblem>> WhatIf(ChargebackInput input) =>
        Policy.Charge(input, Decimals, CancellationToken.None).Match<OneOf<ChargebackComparison, IReadOnlyList<InputProblem>>>(
            run => new ChargebackComparison(this, run),
            problems => OneOf<ChargebackComparison, IReadOnlyList<InputProblem>>.FromT1(problems));

    /// <summary>The lines of the usage file behind a use, in their order. They are found by looking at the records again.</summary>
    internal IEnumerable<long> LinesOf(ServiceUsage use)
    {
        var meaning = new UsageMeaning(Policy, Input.Usage);
        var lines = new List<long>();
        for (var cell = 0; cell < Input.Usage.Cells.Count; cell++)
        {
            var (consumer, service) = Input.Usage.Cells[cell];
            if (!Policy.Services.Find(Input.Usage.Services[service]).Contains(use.Service))
            {
                continue;
            }

            lines.AddRange(Input.Usage.IndicesOf(cell)
                .Where(index => Means(meaning, consumer, service, Input.Usage[index].Date, use))
                .Select(Input.Usage.LineOf));
        }

        return lines.Order();
    }

    private bool Means(UsageMeaning meaning, int consumer, int service, LocalDate day, ServiceUsage use) =>
        Period.Days.Contains(day)
        && meaning.Find(consumer, service, day, out var foundConsumer, out var foundService) is null
        && foundService == use.Service
        && foundConsumer == use.Consumer.CostObject;

    internal ChargebackRun LeftOut(int costs, long usage)
    {
        (CostsOfOtherDays, UsageOfOtherDays) = (costs, usage);
        return this;
    }
}
