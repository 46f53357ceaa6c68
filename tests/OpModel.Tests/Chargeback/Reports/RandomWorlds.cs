using CsCheck;
using OpModel.Chargeback;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>Runs of organisations in which three providers serve one another and two teams, each by a method of its own, and share rent.</summary>
internal static class RandomWorlds
{
    private static readonly string[] Providers = ["Cloud", "Payments", "Tooling"];

    private static readonly string[] Users = [.. Providers, "Checkout", "Search"];

    private static readonly Gen<(int[] Methods, int[] Thousandths, int[] Quantities, bool HasSubsidy)> Worlds = Gen.Select(
        Gen.Int[0, ChargingMethod.All.Count - 1].Array[Providers.Length],
        Gen.Int[-20_000, 9_999_999].Array[Users.Length + 1],
        Gen.Int[0, 300].Array[Providers.Length * Users.Length],
        Gen.Bool);

    /// <summary>Checks a law on many runs.</summary>
    public static void Check(Action<ChargebackRun> law) =>
        Worlds.Sample(world => law(Charge(world.Methods, world.Thousandths, world.Quantities, world.HasSubsidy)));

    private static ChargebackRun Charge(int[] methods, int[] thousandths, int[] quantities, bool hasSubsidy)
    {
        var world = new ServiceWorld();
        for (var provider = 0; provider < Providers.Length; provider++)
        {
            world.Provider(Providers[provider], Offer($"service-{provider}", $"0.{provider + 3} EUR", "request"));
        }

        world.Consumer("Checkout").Consumer("Search").Team(new() { Key = "Leadership", Name = "Leadership", Type = OpModel.Organization.TeamType.EcosystemTeam });
        foreach (var (name, amount) in Users.Append("Rent").Zip(thousandths))
        {
            world.Cost(name, amount / 1000m).Cost(name, 1);
        }

        for (var use = 0; use < quantities.Length; use++)
        {
            // Somebody outside uses each provider, so that no circle is closed.
            var (provider, user) = (use / Users.Length, Users[use % Users.Length]);
            world.Use(user, $"service-{provider}", user == "Checkout" ? quantities[use] + 1 : quantities[use]);
        }

        return ReportWorld.Charge(world, policy =>
        {
            policy.SharePool("Rent", Split.Evenly().Among("Checkout", "Search", "Cloud"));
            for (var provider = 0; provider < Providers.Length; provider++)
            {
                policy.ChargeServicesOf(Providers[provider], ChargingMethod.All[methods[provider]]);
            }

            return hasSubsidy && ChargingMethod.All[methods[1]] == ChargingMethod.AtRates ? policy.Subsidize("service-1", 30) : policy;
        });
    }
}
