namespace OpModel.Files.Policies;

/// <summary>What is wrong with a policy file is told at its place, with a mend, and all at once.</summary>
public sealed class PolicyProblemsTests
{
    [Theory]
    [InlineData("method: reciprocl", "1,9: method is \"reciprocl\"; did you mean \"reciprocal\"?")]
    [InlineData("method: [direct]", "1,9: method is a list; write a text.")]
    [InlineData("methods: { Paymnts: direct }", "1,12: \"Paymnts\" is no team of Acme; did you mean \"payments\"?")]
    [InlineData("methods: { Payments: cheap }", "1,22: the method of Payments is \"cheap\"; write one of direct, step-down, reciprocal, at-rates, at-rates-with-true-up.")]
    [InlineData("methods: {}", "1,10: methods is empty; write something, or leave the key away.")]
    [InlineData("step-down-order: [Payments, Sorage]", "1,29: \"Sorage\" is no team of Acme; did you mean \"storage\"?")]
    [InlineData("step-down-order: [Payments, payments]", "1,18: Payments is twice in the order of the step-down; name it once.")]
    [InlineData("shared-pools: { Rent: evn }", "1,23: the split of the shared pool Rent is \"evn\"; did you mean \"even\"?")]
    [InlineData("shared-pools: { Rent: { among: Checkout } }", "1,23: the shared pool Rent is split in no way; write one of split, shares, or driver with amounts.")]
    [InlineData("shared-pools: { Rent: { split: even, shares: { Checkout: 100 } } }", "1,23: the shared pool Rent is split in several ways; write one of split, shares, or driver with amounts.")]
    [InlineData("shared-pools: { Rent: { shares: { Checkout: 101 } } }", "1,17: the fixed shares add up to 101 %; mend them so that they add up to 100 %.")]
    [InlineData("shared-pools: { Rent: { shares: { Checkout: 100 }, among: Search } }", "1,52: the shared pool Rent has \"among\" beside \"shares\", which says nothing there; take it out.")]
    [InlineData("shared-pools: { Rent: { shares: { Checkout: all } } }", "1,45: the part of Checkout is \"all\"; write a percentage such as 12.5.")]
    [InlineData("shared-pools: { Rent: { driver: desks } }", "1,23: the shared pool Rent has no amounts; write the amount of each team, such as { Checkout: 12 }.")]
    [InlineData("shared-pools: { Rent: { split: even, among-teams-of: Buy offline } }", "1,54: \"Buy offline\" is no value stream of Acme; did you mean \"buy-online\"?")]
    [InlineData("shared-pools: { Checkout: even }", "1,17: the shared pool \"Checkout\" has the name of Checkout; give it another, so that cost records can tell them apart.")]
    [InlineData("dual-rates: { Platform: { fixed-percent: 101, capacity: { Checkout: 1 } } }", "1,15: the fixed part of Platform is 101 %; write one from 0 to 100.")]
    [InlineData("dual-rates: { Platform: { fixed-percent: 10, capacity: { Nobody: 1 } } }", "1,58: \"Nobody\" is neither a team nor a value stream of Acme; write one of checkout, leadership, old-shop, payments, platform, search, storage, buy-online.")]
    [InlineData("dual-rates: { Platform: { capacity: { Checkout: 1 } } }", "1,25: the dual rate of Platform has no fixed-percent; write how much of the cost goes by capacity, such as 40.")]
    [InlineData("rate-card: { services: { authorsation: 1 EUR } }", "1,26: \"authorsation\" is no service of a team of Acme; did you mean \"authorisation\"?")]
    [InlineData("rate-card: { services: { disk: 1 EURO } }", "1,32: the price of disk: \"EURO\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    [InlineData("rate-card: { services: { disk: { unit: GiB } } }", "1,32: the price of disk has no amount; write price, graduated, volume or flat-fee.")]
    [InlineData("rate-card: { services: { disk: { price: 1 EUR, volume: [] } } }", "1,48: the price of disk has both \"price\" and \"volume\"; keep one.")]
    [InlineData("rate-card: { services: { disk: { price: -1 EUR } } }", "1,32: disk: the price is -1.00 EUR; it cannot be negative. For a reduction, give a discount.")]
    [InlineData("rate-card: { services: { disk: { flat-fee: 1 EUR, package-size: 10 } } }", "1,51: the price of disk has a package-size and no price; write the price of a package.")]
    [InlineData("rate-card: { services: { disk: { graduated: [{ up-to: 5 }] } } }", "1,46: a tier of disk has no price; write the price of one unit in it.")]
    [InlineData("rate-card: { services: { disk: [{ price: 1 EUR }, { price: 2 EUR, untill: 2026-10-10 }] } }", "1,67: the price of disk has no key \"untill\"; did you mean \"until\"?")]
    [InlineData("rate-card: { services: { disk: [{ price: 1 EUR }, { price: 2 EUR, from: 2026-10-10 }] } }", "1,26: disk: the price of all days and the price from 2026-10-10 both hold on 2026-10-10; end the earlier one on the day before the later one begins.")]
    [InlineData("rate-card: { units: { carton: { count: 0, of: bottle } }, services: { disk: 1 EUR } }", "1,23: one carton cannot be 0 bottle; a count lies above 0.")]
    [InlineData("rate-card: { units: { TiB: { count: 1000, of: GiB } }, services: { disk: 1 EUR } }", "1,23: one TiB is 1,024 GiB already and cannot be 1,000 as well; keep one of the two.")]
    [InlineData("rate-card: {}", "1,12: rate-card has no services; write each service with its price, such as { card-authorisation: 0.012 EUR }.")]
    [InlineData("subsidies: { authorisation: 0 }", "1,14: the subsidy of authorisation is 0 %; write a part above 0 and up to 100.")]
    [InlineData("subsidies: { authorisation: { percent: 10, bearer: Checkout } }", "1,14: Checkout is to bear a part of authorisation and is no ecosystem team; name one that is.")]
    [InlineData("statement-currencies: { Checkout: usd }", "1,35: \"usd\" is not an ISO 4217 currency code; write USD.")]
    [InlineData("successors: { Checkout: Search }", "1,15: Checkout has a successor and no last day; state the day on which it ends.")]
    [InlineData("successors: { Old shop: Shop }", "1,25: \"Shop\" is no team of Acme; write one of checkout, leadership, old-shop, payments, platform, search, storage.")]
    [InlineData("exchange-rates: {}", "1,17: exchange-rates has neither file nor rates; name a file, or write rates.")]
    [InlineData("exchange-rates: { rates: [{ from: EUR, to: EUR, period: 2026-10, rate: 1, source: us, date: 2026-10-01 }] }", "1,27: the rate 1 EUR = 1 EUR (us, 2026-10-01) is from a currency to itself; leave it away.")]
    [InlineData("exchange-rates: { rates: [{ from: EUR, to: USD, period: October, rate: 1, source: us, date: 2026-10-01 }] }", "1,57: \"October\" is no period; write a month such as 2026-10, or a first and a last day such as 2026-10-01/2026-10-14.")]
    [InlineData("exchange-rates: { rates: [{ from: EUR, to: USD, period: 2026-10, rate: 1, source: us, date: today }] }", "1,93: the date of an exchange rate is \"today\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData("fiscal-calendar: reatil", "1,18: fiscal-calendar is \"reatil\"; did you mean \"retail\"?")]
    [InlineData("fiscal-calendar: { start-month: 13 }", "1,33: start-month is \"13\"; write a number from 1 to 12, or the name of a month such as october.")]
    [InlineData("fiscal-calendar: { weeks: 4-4-6, year-end: { last: saturday, month: 9 } }", "1,27: weeks is \"4-4-6\"; did you mean \"4-4-5\"?")]
    [InlineData("fiscal-calendar: { weeks: 4-4-5 }", "1,18: fiscal-calendar says no year; write start-month, or weeks with year-end, or the word retail.")]
    [InlineData("fiscal-calendar: { weeks: 4-4-5, year-end: { month: 9 } }", "1,44: year-end needs one day of the week; write last: saturday, or nearest: saturday.")]
    [InlineData("fiscal-calendar: { start-month: 1, weeks: 4-4-5 }", "1,33: start-month is for years of calendar months, and weeks with year-end for years of weeks; keep one of the two.")]
    [InlineData("metod: direct", "1,1: a policy file has no key \"metod\"; did you mean \"method\"?")]
    [InlineData("- method", "1,1: the policy file is a list; write keys with values.")]
    [InlineData("method: &a direct", "1,9: the anchor &a is not allowed; take it out and write each value out.")]
    public void A_problem_is_told_at_its_place(string policy, string problem)
    {
        var told = Assert.Single(PolicyWorld.Problems(policy));

        Assert.Equal(problem, told);
    }

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_the_file() => Assert.Equal(
        ["1,9", "2,12", "3,19", "4,32", "4,35", "5,1"],
        PolicyWorld.Problems("""
            method: cheap
            methods: { Nobody: direct }
            step-down-order: [Serch]
            rate-card: { services: { disk: x, disks: 1 EUR } }
            f: 1
            """).Select(problem => problem[..problem.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public void An_empty_file_and_one_that_is_not_there_are_told()
    {
        Assert.Equal("policy.yaml: the policy file is empty; begin with a key such as \"method: reciprocal\".", Assert.Single(PolicyWorld.Read("# nothing").AsT1).ToString());
        Assert.Equal("nowhere.yaml: there is no such file; check the path.", Assert.Single(ChargebackPolicyFile.Read("nowhere.yaml", PolicyWorld.Model).AsT1).ToString());
    }

    [Fact]
    public void A_file_of_exchange_rates_that_is_not_there_is_told() => Assert.Equal(
        "nowhere.csv: there is no such file; check the path.",
        Assert.Single(PolicyWorld.Read("exchange-rates: nowhere.csv").AsT1).ToString());

    [Fact]
    public void A_thousand_wrong_names_are_told_in_time()
    {
        var policy = "methods: {" + string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"Team{number}: direct")) + "}";

        Assert.Equal(201, PolicyWorld.Problems(policy).Count);
    }
}
