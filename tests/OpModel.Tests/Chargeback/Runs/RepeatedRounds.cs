namespace OpModel.Tests.Chargeback.Runs;

/// <summary>Passes cost on round by round, each provider to all of its users, until next to nothing is left: slow, and plainly right.</summary>
internal static class RepeatedRounds
{
    public static IReadOnlyDictionary<string, double> Of(RandomWorld world)
    {
        var waiting = world.Model.Teams.ToDictionary(team => team.Name, _ => 0.0);
        foreach (var cost in world.Costs)
        {
            foreach (var team in cost.Provider == RandomWorld.Pool ? waiting.Keys.ToList() : [cost.Provider])
            {
                waiting[team] += (double)cost.Amount.Amount / (cost.Provider == RandomWorld.Pool ? waiting.Count : 1);
            }
        }

        var own = waiting.Keys.Where(IsConsumer).ToDictionary(name => name, name => world.Costs.Where(cost => cost.Provider == name).Sum(cost => (double)cost.Amount.Amount));
        for (var round = 0; round < 20_000 && waiting.Where(each => !IsConsumer(each.Key)).Any(each => Math.Abs(each.Value) > 1e-9); round++)
        {
            foreach (var provider in waiting.Keys.Where(name => !IsConsumer(name)).ToList())
            {
                var service = $"service-{provider[1..]}";
                var uses = world.Usage.Where(use => use.Service == service && use.Consumer != provider).ToList();
                var total = uses.Sum(use => use.Quantity);
                var amount = waiting[provider];
                waiting[provider] = 0;
                foreach (var use in uses)
                {
                    waiting[use.Consumer] += amount * (double)(use.Quantity / total);
                }
            }
        }

        return own.ToDictionary(each => each.Key, each => waiting[each.Key] - each.Value);
    }

    private static bool IsConsumer(string team) => team[0] == 'C';
}
