using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>An organisation whose teams serve one another, with what they spent and used in October 2026.</summary>
internal sealed class ServiceWorld
{
    private readonly List<TeamDefinition> _teams = [];
    private readonly List<CostRecord> _costs = [];
    private readonly List<UsageRecord> _usage = [];

    public static readonly Currency Euro = Currency.Parse("EUR");

    public static readonly YearMonth October = new(2026, 10);

    public ServiceCostMethod Method { get; init; }

    public IReadOnlyList<PersonDefinition> People { get; init; } = [];

    public IReadOnlyList<ValueStreamDefinition> ValueStreams { get; init; } = [];

    public ServiceWorld Provider(string name, params ServiceOffer[] offers) => Team(new()
    {
        Key = name,
        Name = name,
        Type = TeamType.InternalProductTeam,
        Provides = [.. offers],
    });

    public ServiceWorld Consumer(string name) => Team(new() { Key = name, Name = name, Type = TeamType.ProductTeam });

    public ServiceWorld Team(TeamDefinition team)
    {
        _teams.Add(team);
        return this;
    }

    public ServiceWorld Cost(string provider, decimal amount, int day = 1, string? service = null, string currency = "EUR")
    {
        _costs.Add(new() { Date = new(2026, 10, day), Provider = provider, Amount = new(amount, Currency.Parse(currency)), Service = service });
        return this;
    }

    public ServiceWorld Use(string consumer, string service, decimal quantity, int day = 1, bool isCorrection = false)
    {
        _usage.Add(new() { Date = new(2026, 10, day), Consumer = consumer, Service = service, Quantity = quantity, IsCorrection = isCorrection });
        return this;
    }

    public static ServiceOffer Offer(string service, string? price = null, string? unit = null, string? benchmark = null) =>
        new() { Service = service, Price = price, Unit = unit, Benchmark = benchmark };

    public OperatingModel Model() => OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR", ServiceCost = Method },
        .. People,
        .. ValueStreams,
        .. _teams,
    ]).AsT0;

    public ChargebackPolicyBuilder Policy() => ChargebackPolicy.For(Model());

    public ChargebackInput Input() => new()
    {
        Period = ReportingPeriod.Of(October),
        Costs = CostRecords.From(_costs),
        Usage = UsageRecords.From(_usage),
    };

    public ChargebackRun Charge(Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy) =>
        policy(Policy()).Build().AsT0.Charge(Input()).Match(run => run, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    public ChargebackRun Charge(ChargingMethod method) => Charge(policy => policy.ChargeServices(method));

    public IReadOnlyList<string> Problems(Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy) =>
        [.. policy(Policy()).Build().AsT0.Charge(Input()).AsT1.Select(problem => problem.ToString())];
}
