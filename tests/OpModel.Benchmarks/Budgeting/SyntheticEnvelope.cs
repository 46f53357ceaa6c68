using OpModel.Budgeting;
using OpModel.Organization;

namespace OpModel.Benchmarks.Budgeting;

/// <summary>An envelope of many teams from a fixed seed: each with a weight, three in four with a floor, a cap or both.</summary>
internal static class SyntheticEnvelope
{
    private const int Seed = 2026_10;

    public static (BudgetPlan Plan, OperatingModel Model) Make(int teams)
    {
        var euro = Currency.Parse("EUR");
        var random = new Random(Seed);
        var names = Enumerable.Range(0, teams).Select(team => FormattableString.Invariant($"Team {team:D6}")).ToList();
        var model = OperatingModel.FromChecked(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            .. names.Select(name => new TeamDefinition { Key = name, Name = name, Type = TeamType.ProductTeam }),
        ]);
        BudgetLine[] lines =
        [
            .. names.Select(name => BudgetLine.ForTeam(name, AllocationBasis.Weight(random.Next(1, 10_000) / 100m)) with
            {
                Floor = random.Next(2) == 0 ? EnvelopePart.Of(new(random.Next(1_000_000) / 100m, euro)) : null,
                Cap = random.Next(2) == 0 ? EnvelopePart.Of(new((1_000_000 + random.Next(2_000_000)) / 100m, euro)) : null,
            }),
        ];
        var envelope = new Envelope { Name = "All", Amount = new(10_000m * teams, euro), Lines = lines };
        return (new BudgetPlan { Period = ReportingPeriod.Parse("2026-01-01/2026-12-31"), Envelopes = [envelope] }, model);
    }
}
