using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>A random organisation with what it spent and used; every provider is used by some team that only pays.</summary>
internal sealed record RandomWorld(
    int Providers, int Consumers, ImmutableList<CostRecord> Costs, ImmutableList<UsageRecord> Usage, ImmutableList<ChargingMethod> Methods)
{
    public const string Pool = "Rent";

    private static readonly Currency Euro = Currency.Parse("EUR");

    public static readonly Gen<RandomWorld> Gen =
        from providers in CsCheck.Gen.Int[1, 6]
        from consumers in CsCheck.Gen.Int[1, 5]
        from costs in CsCheck.Gen.Select(CsCheck.Gen.Int[0, providers + consumers], CsCheck.Gen.Long[-1_000, 10_000_000], CsCheck.Gen.Int[1, 31]).List[0, 12]
        from uses in CsCheck.Gen.Select(CsCheck.Gen.Int[0, providers + consumers - 1], CsCheck.Gen.Int[0, providers - 1], CsCheck.Gen.Int[0, 5_000], CsCheck.Gen.Int[1, 31]).List[0, 30]
        from methods in CsCheck.Gen.Int[0, ChargingMethod.All.Count - 1].Select(method => ChargingMethod.All[method]).List[providers]
        select new RandomWorld(
            providers,
            consumers,
            [
                .. costs.Select(cost => new CostRecord
                {
                    Date = new(2026, 10, cost.Item3),
                    Provider = cost.Item1 == providers + consumers ? Pool : TeamName(cost.Item1, providers),
                    Amount = new(cost.Item2 / 1000m, Euro),
                }),
            ],
            [
                .. uses.Select(use => Use(TeamName(use.Item1, providers), ServiceName(use.Item2), use.Item3 / 100m, use.Item4)),
                .. Enumerable.Range(0, providers).Select(provider => Use("C0", ServiceName(provider), 1, 1)),
            ],
            [.. methods]);

    public ChargebackInput Input => new()
    {
        Period = new YearMonth(2026, 10),
        Costs = CostRecords.From(Costs),
        Usage = UsageRecords.From(Usage),
    };

    public OperatingModel Model => OperatingModel.Create(Definitions).AsT0;

    public IReadOnlyList<Definition> Definitions =>
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        .. Enumerable.Range(0, Providers).Select(provider => new TeamDefinition
        {
            Key = TeamName(provider, Providers),
            Name = TeamName(provider, Providers),
            Type = TeamType.InternalProductTeam,
            Provides = [new() { Service = ServiceName(provider), Price = $"{provider + 1}.125 EUR" }],
        }),
        .. Enumerable.Range(0, Consumers).Select(consumer => new TeamDefinition
        {
            Key = $"C{consumer}",
            Name = $"C{consumer}",
            Type = TeamType.ProductTeam,
        }),
    ];

    public ChargebackPolicy Policy(ChargingMethod? method = null) => Policy(Model, method);

    public ChargebackPolicy Policy(OperatingModel model, ChargingMethod? method = null)
    {
        var policy = ChargebackPolicy.For(model).SharePool(Pool, Split.Evenly());
        for (var provider = 0; provider < Providers; provider++)
        {
            policy = policy.ChargeServicesOf(TeamName(provider, Providers), method ?? Methods[provider]);
        }

        return policy.Build().AsT0;
    }

    public ChargebackRun Charge(ChargingMethod? method = null) =>
        Policy(method).Charge(Input).Match(run => run, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    public override string ToString() => string.Join('\n', [$"{Providers} providers, {Consumers} consumers, {string.Join(", ", Methods)}", .. Costs, .. Usage]);

    private static UsageRecord Use(string consumer, string service, decimal quantity, int day) =>
        new() { Date = new(2026, 10, day), Consumer = consumer, Service = service, Quantity = quantity };

    private static string TeamName(int number, int providers) => number < providers ? $"P{number}" : $"C{number - providers}";

    private static string ServiceName(int provider) => $"service-{provider}";
}
