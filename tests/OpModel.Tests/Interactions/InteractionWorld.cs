using OpModel.Organization;

namespace OpModel.Interactions;

/// <summary>A shop whose roles and teams work together, more or less well.</summary>
internal static class InteractionWorld
{
    public static OperatingModel Model(params Definition[] more) => OperatingModel.Create(
    [
        new OrganizationDefinition
        {
            Key = "Acme",
            Name = "Acme",
            Currency = "EUR",
            Interactions =
            [
                new() { One = "OpModel.Roles.ProductOwner", Other = "OpModel.Roles.ProductAnalyst", Assessment = Assessment.Strong, AssessedOn = IsoDate.Parse("2026-03-01") },
                new() { One = "OpModel.Roles.ProductOwner", Other = "OpModel.Roles.ProductMarketer" },
            ],
        },
        new TeamDefinition
        {
            Key = "Checkout",
            Name = "Checkout",
            Type = TeamType.ProductTeam,
            Interactions = [new() { Team = "Payments", Mode = InteractionMode.XAsAService, Assessment = Assessment.Weak, AssessedOn = IsoDate.Parse("2026-05-01") }],
            Responsibilities = [new() { Name = "checkout page" }, new() { Name = "Fraud checks" }, new() { Name = "refunds" }],
        },
        new TeamDefinition
        {
            Key = "Payments",
            Name = "Payments",
            Type = TeamType.InternalProductTeam,
            Interactions = [new() { Team = "Checkout", Mode = InteractionMode.XAsAService, From = IsoDate.Parse("2026-06-01"), Until = IsoDate.Parse("2026-12-31") }],
            Responsibilities = [new() { Name = "fraud checks " }, new() { Name = "refunds" }, new() { Name = "card numbers" }],
        },
        new TeamDefinition { Key = "Search", Name = "Search", Type = TeamType.ProductTeam, Responsibilities = [new() { Name = "search page" }, new() { Name = "refunds" }] },
        .. more,
    ]).AsT0;
}
