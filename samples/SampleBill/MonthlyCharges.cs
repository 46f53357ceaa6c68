using System.Globalization;

namespace SampleBill;

/// <summary>What a bill has besides use: commitments, support, marketplace, credits, corrections, rounding and tax.</summary>
internal static class MonthlyCharges
{
    private const string SavingsPlan = "savingsplan/acme-compute-1y";
    private const decimal SavingsPlanPerDay = 410.00m;
    private const decimal TaxRate = 0.19m;

    public static IEnumerable<Charge> Commitments()
    {
        yield return OfMonth(
            Provider.Aws, "Purchase", "AWS Savings Plans", "Compute",
            "Compute Savings Plan, 1 year, no upfront, monthly fee", SavingsPlanPerDay * Period.Days) with
        {
            Frequency = "Recurring",
            EffectiveCost = 0,
            CommitmentId = SavingsPlan,
            SubAccount = Account("shared-network"),
        };

        for (var day = 0; day < Period.Days; day++)
        {
            // Paid for above, so nothing is billed; it shows what the plan was used for.
            var start = Period.Start.AddDays(day);
            yield return OfMonth(
                Provider.Aws, "Usage", "Amazon Elastic Compute Cloud", "Compute",
                "Linux m7g.4xlarge, covered by a savings plan", 0) with
            {
                Start = start,
                End = start.AddDays(1),
                EffectiveCost = SavingsPlanPerDay,
                CommitmentId = SavingsPlan,
                SubAccount = Account("checkout-prod"),
                Tags = """{"team": "checkout", "environment": "prod"}""",
            };
        }
    }

    public static IEnumerable<Charge> Support() =>
    [
        OfMonth(
            Provider.Aws, "Purchase", "AWS Support (Business)", "Other",
            "Business support for all accounts, October 2026", 8_214.37m) with { Frequency = "Recurring" },
        OfMonth(
            Provider.Microsoft, "Purchase", "Support", "Other",
            "Unified support, enterprise agreement,\nsee invoice note 3", 2_950.00m) with { Frequency = "Recurring" },
        OfMonth(
            Provider.GoogleCloud, "Purchase", "Support", "Other",
            "Enhanced support, 3% of spend", 1_874.126583m) with { Frequency = "Recurring" },
    ];

    public static IEnumerable<Charge> Marketplace() =>
    [
        OfMonth(
            Provider.Aws, "Purchase", "AWS Marketplace", "Security",
            "Web application firewall \"Bulwark\", annual contract, month 4 of 12", 1_166.67m) with
        {
            Frequency = "Recurring",
            SubAccount = Account("payments-prod"),
            Tags = """{"team": "payments"}""",
        },
        OfMonth(Provider.Aws, "Purchase", "AWS Marketplace", "Business Applications", "Customer relations suite, 40 seats", 1_480.00m) with
        {
            Frequency = "Recurring",
            SubAccount = Account("sandbox"),
            Tags = """{"team": "legacy-crm", "environment": "prod"}""",
        },
    ];

    public static IEnumerable<Charge> Credits() =>
    [
        OfMonth(
            Provider.Aws, "Credit", "Amazon Web Services", "Other",
            "Migration programme credit", -2_500.00m) with { Frequency = "One-Time" },
        OfMonth(
            Provider.Aws, "Credit", "Amazon Relational Database Service", "Databases",
            "Service level credit, incident of 2026-10-08", -312.48m) with
        {
            Frequency = "One-Time",
            SubAccount = Account("payments-prod"),
            Tags = """{"team": "payments", "environment": "prod"}""",
        },
        OfMonth(Provider.GoogleCloud, "Credit", "BigQuery", "Analytics", "Committed spend discount", -1_045.3306127m) with
        {
            SubAccount = Account("data-platform", Provider.GoogleCloud),
        },
    ];

    /// <summary>What corrects the bill of September: lines of the same amounts with the sign turned, and then the right ones.</summary>
    public static IEnumerable<Charge> Corrections()
    {
        var september = Period.Start.AddMonths(-1);
        decimal[] wrong = [184.20317744m, 61.0200051m, 0.00000000129m];
        decimal[] right = [92.10158872m, 58.7m, 0.00000000043m];
        for (var i = 0; i < wrong.Length; i++)
        {
            foreach (var amount in new[] { -wrong[i], right[i] })
            {
                yield return OfMonth(
                    Provider.Aws, "Usage", "AWS Data Transfer", "Networking",
                    "Data transfer between zones, September restated", amount) with
                {
                    Class = "Correction",
                    Start = september.AddDays(10 + i),
                    End = september.AddDays(11 + i),
                    SubAccount = Account("search-prod", Provider.Aws),
                    Tags = """{"team": " search", "environment": "prod"}""",
                };
            }
        }

        yield return OfMonth(
            Provider.Microsoft, "Adjustment", "Azure", "Other",
            "Rounding adjustment", -0.0043118m) with
        {
            Frequency = "One-Time",
        };
        yield return OfMonth(
            Provider.GoogleCloud, "Adjustment", "Invoice", "Other",
            "Rounding error", 0.0027m) with
        {
            Frequency = "One-Time",
        };
    }

    /// <summary>Value-added tax, by sub-account where the provider says so, and to the cent, as on an invoice.</summary>
    public static IEnumerable<Charge> Taxes(IReadOnlyCollection<Charge> taxed) =>
        from charge in taxed
        group charge by (charge.Provider, Account: charge.Provider == Provider.Aws ? charge.SubAccount : null) into basis
        let tax = decimal.Round(basis.Sum(charge => charge.BilledCost) * TaxRate, 2, MidpointRounding.AwayFromZero)
        where tax != 0
        select OfMonth(
            basis.Key.Provider, "Tax", "Tax", "Other",
            string.Create(CultureInfo.InvariantCulture, $"VAT {TaxRate * 100:0}%"), tax) with
        {
            Frequency = "One-Time",
            SubAccount = basis.Key.Account,
        };

    private static Charge OfMonth(
        Provider provider, string category, string service, string serviceCategory, string description, decimal billedCost) => new()
        {
            Provider = provider,
            Category = category,
            Service = service,
            ServiceCategory = serviceCategory,
            Description = description,
            BilledCost = billedCost,
            Start = Period.Start,
            End = Period.End,
        };

    private static SubAccount Account(string name, Provider? provider = null) =>
        SubAccount.All.First(account => account.Name == name && account.Provider == (provider ?? account.Provider));
}
