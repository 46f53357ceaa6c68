namespace OpModel.Organization;

/// <summary>Statements about interactions, as a reader of a test would say them.</summary>
internal static class InteractionDefinitions
{
    public const string BusinessAnalyst = "OpModel.Roles.BusinessAnalyst";

    public const string ChannelMarketer = "OpModel.Roles.ChannelMarketer";

    public const string ProductAnalyst = "OpModel.Roles.ProductAnalyst";

    public const string ProductDesigner = "OpModel.Roles.ProductDesigner";

    public const string ProductManager = "OpModel.Roles.ProductManager";

    public const string ProductMarketer = "OpModel.Roles.ProductMarketer";

    /// <summary>The origin says which roles, in the order stated.</summary>
    public static OrganizationDefinition Interacts(
        this OrganizationDefinition organization,
        string one,
        string other,
        Assessment assessment = Assessment.None,
        string? assessedOn = null,
        string? from = null,
        string? until = null) => organization with
        {
            Interactions =
        [
            .. organization.Interactions,
            new()
            {
                One = one,
                Other = other,
                Assessment = assessment,
                AssessedOn = Definitions.Day(assessedOn),
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{RoleDefinition.NameFromType(one)} with {RoleDefinition.NameFromType(other)}"),
            },
        ],
        };

    /// <summary>The origin says which teams, and in which mode.</summary>
    public static TeamDefinition Interacts(
        this TeamDefinition team,
        string other,
        InteractionMode mode = InteractionMode.Collaboration,
        Assessment assessment = Assessment.None,
        string? assessedOn = null,
        string? from = null,
        string? until = null) => team with
        {
            Interactions =
        [
            .. team.Interactions,
            new()
            {
                Team = other,
                Mode = mode,
                Assessment = assessment,
                AssessedOn = Definitions.Day(assessedOn),
                From = Definitions.Day(from),
                Until = Definitions.Day(until),
                Origin = new StatedAs($"{team.Name}: {mode} with {other}"),
            },
        ],
        };
}
