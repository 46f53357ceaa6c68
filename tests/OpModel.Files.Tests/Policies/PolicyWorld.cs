using NodaTime;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Files.Policies;

/// <summary>A company of six teams, of which three offer services, and what a policy file makes of its October.</summary>
internal static class PolicyWorld
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        people: [Ada, Grace, Alan]
        value-streams: [Buy online]
        teams:
          - { name: Leadership, type: ecosystem-team }
          - { name: Platform, type: platform-team, provides: { service: compute, unit: hour } }
          - { name: Storage, type: infrastructure-team, provides: { service: disk, unit: GiB }, until: 2026-12-31 }
          - { name: Payments, type: internal-product-team, provides: { service: authorisation, price: 0.02 EUR } }
          - { name: Checkout, type: product-team, aligned-to: Buy online, members: [{ person: Ada, role: engineer }, { person: Grace, role: engineer }] }
          - { name: Search, type: product-team, aligned-to: Buy online, members: { person: Alan, role: engineer } }
          - { name: Old shop, type: product-team, until: 2026-10-15 }
        """;

    public static OperatingModel Model { get; } = ReadModel();

    public static OneOf<ChargebackPolicyFile, IReadOnlyList<InputProblem>> Read(string text, string path = "policy.yaml") =>
        ChargebackPolicyFile.ReadText(text, path, Model);

    public static IReadOnlyList<string> Problems(string text) =>
        [.. Read(text).AsT1.Select(problem => $"{problem.Line},{problem.Column}: {problem.Message}")];

    /// <summary>What each is charged by a policy, as <c>Checkout 12.00</c>.</summary>
    public static IReadOnlyList<string> Charge(string policy, string costs, params IReadOnlyList<string> usage) =>
        [.. Run(policy, costs, usage).Statements.Select(statement => $"{statement.Consumer} {statement.Stated?.Amount ?? statement.Total.Rounded}")];

    public static ChargebackRun Run(string policy, string costs, params IReadOnlyList<string> usage)
    {
        var file = Read(policy).Match(read => read, problems => throw new InvalidOperationException(string.Join('\n', problems)));
        var input = new ChargebackInput
        {
            Period = ReportingPeriod.Of(new YearMonth(2026, 10)),
            Costs = CostRecords.From(costs.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(CostOf)),
            Usage = UsageRecords.From(usage.Select(UseOf)),
            ExchangeRates = file.ExchangeRates ?? ExchangeRates.Empty,
        };
        return file.Policy.Charge(input).Match(
            run => run,
            problems => throw new InvalidOperationException(string.Join('\n', problems)));
    }

    private static CostRecord CostOf(string text) => new()
    {
        Date = new(2026, 10, 1),
        Provider = text[..text.LastIndexOf(' ')],
        Amount = Money.Parse($"{text[(text.LastIndexOf(' ') + 1)..]} EUR"),
    };

    // Consumer, service, quantity, and the day where it is not the first.
    private static UsageRecord UseOf(string text)
    {
        var words = text.Split(", ");
        return new()
        {
            Date = new(2026, 10, words.Length > 3 ? int.Parse(words[3], System.Globalization.CultureInfo.InvariantCulture) : 1),
            Consumer = words[0],
            Service = words[1],
            Quantity = decimal.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static OperatingModel ReadModel()
    {
        var folder = Directory.CreateTempSubdirectory("opmodel-");
        try
        {
            var path = Path.Combine(folder.FullName, "organisation.yaml");
            File.WriteAllText(path, Organisation);
            return OrganizationFiles.Read([path]).ToModel().Match(model => model, problems => throw new InvalidOperationException(string.Join('\n', problems)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
