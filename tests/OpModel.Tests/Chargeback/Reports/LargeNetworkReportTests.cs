using OpModel.Chargeback;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

public class LargeNetworkReportTests
{
    // More than 48 providers that serve one another in a ring are solved near enough, and their books close all the same.
    [Fact]
    public void A_network_that_is_too_large_for_fractions_is_told_with_its_error()
    {
        const int Providers = 60;
        var world = new ServiceWorld().Consumer("Checkout");
        for (var provider = 0; provider < Providers; provider++)
        {
            world.Provider($"P{provider:00}", Offer($"s{provider}"))
                .Cost($"P{provider:00}", 100 + provider)
                .Use($"P{(provider + 1) % Providers:00}", $"s{provider}", 2)
                .Use("Checkout", $"s{provider}", 1);
        }

        var run = ReportWorld.Charge(world, policy => policy.ChargeServices(ChargingMethod.Reciprocal));

        var note = run.Write(StatementText.Write).Split('\n')[1];
        Assert.Matches("^The network of providers is too large to be solved as fractions; each full cost is at most 0\\.0000[0-9]+…? EUR off\\.$", note);
        Assert.True(run.Matrix.Solution!.ErrorBound <= ExactAmount.FromUnscaled(1, 5));
        Assert.Equal("7,770.00 EUR", $"{Amounts.Show(run.FindStatement("Checkout")!.Total.Rounded, 2)} EUR");
        Assert.All(run.RetainedCost, left => Assert.Equal("what the equations of a very large network leave open", left.Reason));
        Assert.Equal(run.CostIn.ExactValue, run.Charged.ExactValue + run.Retained.ExactValue);
        Assert.All(
            CsvText.Read(run.Write(FocusSplit.Write)),
            row => Assert.Equal(("checkout", row["BilledCost"]), (row["AllocatedResourceId"], row["ListCost"])));
    }
}
