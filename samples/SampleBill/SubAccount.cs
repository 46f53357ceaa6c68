namespace SampleBill;

/// <summary>An environment of a team with one provider: what FOCUS calls a sub-account.</summary>
/// <param name="Provider">Who runs it.</param>
/// <param name="Id">The provider's id of it.</param>
/// <param name="Name">Its name, by which most lines find their team.</param>
/// <param name="Team">What its tags say about the team; <see langword="null"/> where several teams share it.</param>
/// <param name="CostCenter">The cost centre that the finance department keeps for it, if any.</param>
/// <param name="Size">How much runs there, as a percentage of a usual production environment.</param>
/// <param name="PercentUntagged">How many of a hundred resources there have no tags.</param>
internal sealed record SubAccount(
    Provider Provider, string Id, string Name, string? Team, string? CostCenter, int Size, int PercentUntagged = 12)
{
    public static readonly IReadOnlyList<SubAccount> All =
    [
        new(Provider.Aws, "210000000011", "checkout-prod", "checkout", "CC-4100", 130),
        new(Provider.Aws, "210000000012", "checkout-test", "checkout", "CC-4100", 15),
        new(Provider.Aws, "210000000021", "payments-prod", "payments", "CC-4200", 100),
        new(Provider.Aws, "210000000022", "payments-test", "payments", "CC-4200", 12),
        new(Provider.Aws, "210000000031", "search-prod", "search", "CC-4300", 80),
        new(Provider.Aws, "210000000090", "shared-network", null, null, 40, PercentUntagged: 95),
        new(Provider.Aws, "210000000091", "sandbox", null, null, 10, PercentUntagged: 30),
        new(Provider.Microsoft, "5d0c7e31-0001", "data-platform", "data-platform", "CC-4400", 120),
        new(Provider.Microsoft, "5d0c7e31-0002", "cloud-foundation", "cloud-foundation", "CC-4500", 35),
        new(Provider.GoogleCloud, "acme-search-prod", "search-prod", "search", "CC-4300", 60),
        new(Provider.GoogleCloud, "acme-data-platform", "data-platform", "data-platform", "CC-4400", 110),
    ];

    public static IEnumerable<SubAccount> Of(Provider provider) => All.Where(account => account.Provider == provider);
}
