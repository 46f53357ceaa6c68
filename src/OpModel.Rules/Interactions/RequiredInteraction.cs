namespace OpModel.Checking;

/// <summary>Two roles between which the map of interactions needs a line (D2.2).</summary>
/// <param name="One">The key of one role.</param>
/// <param name="Other">The key of the other role.</param>
internal sealed record RequiredInteraction(string One, string Other)
{
    /// <summary>
    /// The product owner takes input from analysis, marketing, management and design; product marketing is the go-between of product and
    /// the channels.
    /// </summary>
    public static IReadOnlyList<RequiredInteraction> All { get; } =
    [
        new(WellKnownRoles.ProductOwner, WellKnownRoles.ProductAnalyst),
        new(WellKnownRoles.ProductOwner, WellKnownRoles.ProductMarketer),
        new(WellKnownRoles.ProductOwner, WellKnownRoles.ProductManager),
        new(WellKnownRoles.ProductOwner, WellKnownRoles.ProductDesigner),
        new(WellKnownRoles.ProductMarketer, WellKnownRoles.ChannelMarketer),
    ];
}
