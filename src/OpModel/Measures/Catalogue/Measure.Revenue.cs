namespace OpModel.Measures;

/// <content>What the product earns (D1.M3), and what that is computed from.</content>
public sealed partial class Measure
{
    private const string MarketingMetrics = "P. W. Farris and others, Marketing Metrics, 3rd edition, 2015";

    /// <summary>What was earned.</summary>
    public static Measure Revenue { get; } = OfAmount("revenue", "What was earned in the window.");

    /// <summary>What was spent.</summary>
    public static Measure Cost { get; } = OfAmount("cost", "What was spent in the window.");

    /// <summary>What was put in.</summary>
    public static Measure Investment { get; } = OfAmount("investment", "What was invested in the window.");

    /// <summary>What came back of it.</summary>
    public static Measure InvestmentReturn { get; } = OfAmount("investment-return", "What came back of the investment in the window.");

    /// <summary>How many customers there are.</summary>
    public static Measure Customers { get; } = Counted(
        "customers", MeasureFamily.Revenue, MeasureAddition.Averages, "How many paying customers there are on a day, on average over the readings of the window.");

    /// <summary>How many customers came.</summary>
    public static Measure CustomersGained { get; } = Counted(
        "customers-gained", MeasureFamily.Revenue, MeasureAddition.AddsUp, "How many customers began to pay in the window.");

    /// <summary>How many customers left.</summary>
    public static Measure CustomersLost { get; } = Counted(
        "customers-lost", MeasureFamily.Revenue, MeasureAddition.AddsUp, "How many customers stopped paying in the window.");

    /// <summary>How much more was earned than in the window before.</summary>
    public static Measure RevenueGrowth { get; } = new()
    {
        Name = "revenue-growth",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Share,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How much more was earned than in the window before, as a part of what was earned then.",
        Formula = "(revenue − revenue of the window before) / revenue of the window before",
        Source = MarketingMetrics + ", year-on-year growth",
    };

    /// <summary>Which part of revenue is left when cost is paid.</summary>
    public static Measure ProfitMargin { get; } = new()
    {
        Name = "profit-margin",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Share,
        Range = new(null, 1),
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which part of revenue is left when cost is paid.",
        Formula = "(revenue − cost) / revenue",
        Source = MarketingMetrics + ", return on sales",
    };

    /// <summary>What an investment brought, as a part of it.</summary>
    public static Measure ReturnOnInvestment { get; } = new()
    {
        Name = "return-on-investment",
        KnownAs = "ROI",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Share,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "What came back of an investment beyond what was put in, as a part of what was put in.",
        Formula = "(investment return − investment) / investment",
        Source = MarketingMetrics + ", return on investment",
    };

    /// <summary>What a customer brings.</summary>
    public static Measure AverageRevenuePerUser { get; } = new()
    {
        Name = "average-revenue-per-user",
        KnownAs = "ARPU",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Money,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "What was earned in the window for each customer that there was on average.",
        Formula = "revenue / customers",
        Source = MarketingMetrics + ", average revenue per user",
    };

    /// <summary>Which part of the customers left.</summary>
    public static Measure CustomerChurn { get; } = new()
    {
        Name = "customer-churn",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "Which part of the customers at the beginning of the window stopped paying in it.",
        Formula = "customers lost / customers at the beginning",
        Source = MarketingMetrics + ", customers, recency and retention",
    };

    /// <summary>Which part of the customers stayed.</summary>
    public static Measure CustomerRetention { get; } = new()
    {
        Name = "customer-retention",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which part of the customers at the beginning of the window still paid at its end.",
        Formula = "1 − customers lost / customers at the beginning",
        Source = MarketingMetrics + ", customers, recency and retention",
    };

    /// <summary>What a customer brings until it leaves.</summary>
    public static Measure CustomerLifetimeValue { get; } = new()
    {
        Name = "customer-lifetime-value",
        KnownAs = "LTV",
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Money,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "What a customer brings until it leaves, were all to go on as in the window. There is no value where nobody left.",
        Formula = "average revenue per user / customer churn",
        Source = "D. Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving what Matters, 2013",
    };

    private static Measure OfAmount(string name, string definition) => new()
    {
        Name = name,
        Family = MeasureFamily.Revenue,
        Unit = MeasureUnit.Money,
        Addition = MeasureAddition.AddsUp,
        Definition = definition,
        Formula = "sum of the readings",
        Source = "the books",
    };

    private static Measure Counted(string name, MeasureFamily family, MeasureAddition addition, string definition) => new()
    {
        Name = name,
        Family = family,
        Unit = MeasureUnit.Count,
        Range = MeasureRange.NotNegative,
        Addition = addition,
        Definition = definition,
        Formula = addition == MeasureAddition.AddsUp ? "sum of the readings" : "average of the readings",
        Source = "the books",
    };
}
