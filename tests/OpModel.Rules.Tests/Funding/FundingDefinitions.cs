namespace OpModel.Organization;

/// <summary>Statements about money, as a reader of a test would say them.</summary>
internal static class FundingDefinitions
{
    public static BudgetDefinition Budget(string name, string? amount = null) =>
        new() { Key = name, Name = name, Amount = amount, Origin = new StatedAs(name) };

    public static TeamDefinition FundedBy(this TeamDefinition team, string source, string? amount = null, string? share = null) => team with
    {
        Funding =
            [.. team.Funding, new() { Source = source, Amount = amount, Share = share, Origin = new StatedAs($"{team.Name}: funded by {source}") }],
    };

    public static TeamDefinition Prices(this TeamDefinition team, string service, string? from, string? until) => team with
    {
        Provides =
        [
            .. team.Provides,
            new()
            {
                Service = service,
                Price = "1 EUR",
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{team.Name}: {service} from {from}"),
            },
        ],
    };
}
