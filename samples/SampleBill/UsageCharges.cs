namespace SampleBill;

/// <summary>What is charged by use: resources that run all month, and thousands of tiny amounts.</summary>
internal static class UsageCharges
{
    /// <summary>A line a day for each resource that runs all month.</summary>
    public static IEnumerable<Charge> Daily(SplitMix64 random)
    {
        foreach (var account in SubAccount.All)
        {
            foreach (var offering in Offering.Of(account.Provider, Offering.Daily))
            {
                var resource = ResourceId(offering, random);
                var tags = TagWriter.Write(account, random);
                var dailyEuros = random.Between(90, 460) * account.Size / 100;
                var units = Math.Max(1, (int)(dailyEuros / (offering.UnitPrice * 24)));
                for (var day = 0; day < Period.Days; day++)
                {
                    // Autoscaling: some hours of some units are not used.
                    var hours = (24m * units) - (random.Between(0, 20 * units) / 10m);
                    var start = Period.Start.AddDays(day);
                    yield return Use(account, offering, hours, start, start.AddDays(1), resource, tags);
                }
            }
        }
    }

    /// <summary>Lines of one hour each, from a few euros down to a fraction of a millionth of a cent.</summary>
    public static IEnumerable<Charge> Hourly(SplitMix64 random, int count)
    {
        for (var line = 0; line < count; line++)
        {
            var account = random.Choose(SubAccount.All);
            var offering = random.Choose(Offering.Of(account.Provider, Offering.Hourly));
            var start = Period.Start.AddHours(random.Between(0, (Period.Days * 24) - 1));
            yield return Use(
                account, offering, Quantity(offering, random), start, start.AddHours(1),
                ResourceId(offering, random), TagWriter.Write(account, random));
        }
    }

    private static Charge Use(
        SubAccount account, Offering offering, decimal quantity, DateTime start, DateTime end, string resource, string? tags) => new()
        {
            Provider = account.Provider,
            Category = "Usage",
            Description = offering.Description,
            Service = offering.Service,
            ServiceCategory = offering.Category,
            Start = start,
            End = end,
            BilledCost = quantity * offering.UnitPrice,
            SubAccount = account,
            Offering = offering,
            Quantity = quantity,
            ResourceId = resource,
            Tags = tags,
        };

    // Requests are whole; data and seconds have up to ten decimals. Small quantities are far more common than large ones.
    private static decimal Quantity(Offering offering, SplitMix64 random)
    {
        var isWhole = offering.Unit == "Requests";
        var digits = random.Between(1, isWhole ? 6 : 3);
        var quantity = (decimal)random.Between(1, (int)PowerOfTen(digits));
        return isWhole ? quantity : quantity / PowerOfTen(random.Choose([0, 1, 2, 4, 7, 10]));
    }

    private static decimal PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);

    private static string ResourceId(Offering offering, SplitMix64 random) => $"{offering.ResourceType}-{random.Next() & 0xFFFFFF:x6}";
}
