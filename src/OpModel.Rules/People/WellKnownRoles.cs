namespace OpModel.Checking;

/// <summary>The keys of the roles that a rule knows by name; each is the full name of a type in the library.</summary>
internal static class WellKnownRoles
{
    public const string ProductOwner = "OpModel.Roles.ProductOwner";

    public const string ScrumMaster = "OpModel.Roles.ScrumMaster";

    public const string ProductManager = "OpModel.Roles.ProductManager";

    public const string TeamLead = "OpModel.Roles.TeamLead";

    public const string TeamMember = "OpModel.Roles.TeamMember";

    public const string ProductAnalyst = "OpModel.Roles.ProductAnalyst";

    public const string ProductDesigner = "OpModel.Roles.ProductDesigner";

    public const string ProductMarketer = "OpModel.Roles.ProductMarketer";

    public const string ChannelMarketer = "OpModel.Roles.ChannelMarketer";
}
