using System.Globalization;
using OpModel.Checking;

namespace OpModel.Organizations;

/// <summary>Texts that mean something where they are written: a date for a day, an amount for a price.</summary>
internal sealed class RandomText(Random random)
{
    private static readonly string[] PersonNames =
    [
        "Ada Lovelace", "Grace Hopper", "Alan Turing", "Katherine Johnson", "Edsger Dijkstra", "Barbara Liskov", "Tony Hoare",
        "Frances Allen", "TBD", "Donald Knuth", "Radia Perlman", "APPOINTMENT NEEDED",
    ];

    private static readonly string[] Services = ["card-authorisation", "search", "hosting"];

    private static readonly string[] Steps = ["browse", "pay", "receive"];

    private static readonly string[] Prices = ["0.012 EUR", "5 EUR", "0 EUR", "12.50 EUR", "free", "3 USD"];

    private static readonly string[] Amounts = ["100000 EUR", "60000 EUR", "40000.50 EUR", "much"];

    private static readonly string[] Shares = ["50 %", "40 %", "100 %", "60 %", "33.4 %"];

    private static readonly string[] KeyResults =
        ["Ship the new basket", "Churn below 2 %", "Done by 2026-12-31", "Revenue of 3 million EUR", "Launch in Spain"];

    /// <summary>The name of an element: a person's is one that people have, others are called as their class.</summary>
    public static string NameOf(string type) => type.StartsWith("Person", StringComparison.Ordinal)
        ? PersonNames[int.Parse(type.AsSpan("Person".Length), CultureInfo.InvariantCulture) - 1]
        : type;

    /// <summary>A text for a parameter or a property of an attribute.</summary>
    public string For(Type attribute, string name)
    {
        var statement = attribute.Name.Split('`')[0];
        return (statement, name) switch
        {
            (_, "From") => Day(2026, 1, 6),
            (_, "Until") => Day(2026, 7, 12),
            (_, "AssessedOn" or "ReviewBy") => Day(2025, 1, 24),
            (_, "Currency") => "EUR",
            ("ProvidesAttribute" or "ConsumesAttribute", "service") => One(Services),
            (_, "Price" or "Benchmark") => One(Prices),
            (_, "Amount") => One(Amounts),
            (_, "Share") => One(Shares),
            ("StepAttribute", "name") or (_, "Step") => One(Steps),
            ("ResponsibleForAttribute", _) => One([.. KeyResponsibility.All, "data quality", "Data Quality"]),
            (_, "function" or "Function") => One(BusinessFunction.All),
            ("PerformsAttribute" or "SeparateDutiesAttribute", _) => One([.. Duty.All, "count stock"]),
            ("ArtifactAttribute", "Is") => One(KeyArtifact.All),
            ("WaiveAttribute", "rule") => One([.. RuleCatalogue.Descriptors.Select(rule => rule.Id), "OPM0815"]),
            ("KeyResultAttribute", _) => One(KeyResults),
            _ => One(["one", "another", "a third"]),
        };
    }

    private string Day(int year, int firstMonth, int lastMonth) =>
        new DateOnly(year, 1, 1).AddMonths(random.Next(firstMonth, lastMonth + 1) - 1).AddDays(random.Next(28)).ToString("O", CultureInfo.InvariantCulture);

    private string One(IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];
}
