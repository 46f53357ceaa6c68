using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Runs;

public sealed class SharedPolicyTests
{
    private const int Threads = 8;
    private const int RunsOfEach = 25;

    [Theory]
    [InlineData(nameof(ChargingMethod.AtRates))]
    [InlineData(nameof(ChargingMethod.AtRatesWithTrueUp))]
    [InlineData(nameof(ChargingMethod.Direct))]
    [InlineData(nameof(ChargingMethod.StepDown))]
    [InlineData(nameof(ChargingMethod.Reciprocal))]
    public void One_policy_charges_from_many_threads_what_it_charges_from_one(string method)
    {
        var policy = World(1).Policy().ChargeServices(ChargingMethod.FromName(method)).Build().AsT0;
        ChargebackInput[] inputs = [.. Enumerable.Range(1, Threads).Select(thread => World(thread).Input())];
        string[] expected = [.. inputs.Select(input => Figures(policy.Charge(input).AsT0))];
        var actual = new string[Threads][];
        using var together = new Barrier(Threads);

        // Threads of their own, since a pool may have fewer.
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            together.SignalAndWait();
            actual[thread] = [.. Enumerable.Range(0, RunsOfEach).Select(_ => Figures(policy.Charge(inputs[thread]).AsT0))];
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(Enumerable.Range(0, Threads), thread => Assert.Equal([.. Enumerable.Repeat(expected[thread], RunsOfEach)], actual[thread]));
        Assert.Equal(Threads, expected.Distinct().Count());
    }

    private static ServiceWorld World(int size) => new ServiceWorld()
        .Provider("Payments", ServiceWorld.Offer("card-authorisation", "0.50 EUR"), ServiceWorld.Offer("refund", "0.70 EUR"))
        .Provider("Data Platform", ServiceWorld.Offer("event-stream", "3.00 EUR"))
        .Consumer("Checkout")
        .Consumer("Search")
        .Cost("Payments", 1000m * size)
        .Cost("Data Platform", 700m)
        .Use("Checkout", "card-authorisation", 17m * size)
        .Use("Search", "refund", 5m)
        .Use("Data Platform", "card-authorisation", 3m)
        .Use("Payments", "event-stream", 7m * size)
        .Use("Search", "event-stream", 13m);

    private static string Figures(ChargebackRun run) => string.Join('\n',
    [
        $"{run.CostIn.Exact} {run.Charged.Exact} {run.Retained.Exact} {run.Unplaced.Exact}",
        .. run.Statements.SelectMany(statement => statement.Lines.Select(line => $"{statement.Consumer} {line.Kind} {line.Service} {line.Quantity} {line.Amount} {line.Amount.Exact}")),
        .. run.Providers.Select(account => $"{account.Name} {account.Method?.Name} {account.ChargedIn} {account.ChargedOut} {account.UnderRecovery.Exact}"),
    ]);
}
